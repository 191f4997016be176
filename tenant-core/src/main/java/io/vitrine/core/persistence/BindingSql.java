package io.vitrine.core.persistence;

/** The statement that every transaction begins with. A load test says the same. */
public final class BindingSql {

    /** Parameters in order: role, search path, actor. All three end with the transaction. */
    public static final String BIND =
            "select set_config('role', ?, true), set_config('search_path', ?, true), set_config('app.actor', ?, true)";

    private BindingSql() {}
}
