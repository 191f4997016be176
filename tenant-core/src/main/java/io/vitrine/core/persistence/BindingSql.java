package io.vitrine.core.persistence;

/** The statement that every transaction begins with. A load test says the same. */
public final class BindingSql {

    /** Parameters in order: role, search path, actor. All three end with the transaction. */
    public static final String BIND =
            "select set_config('role', ?, true), set_config('search_path', ?, true), set_config('app.actor', ?, true)";

    /**
     * The same for reading figures, whose statements are planned once for all values: they find their rows by key whatever
     * the period, and planning them anew each time costs as much as running them.
     */
    static final String BIND_FIGURES = """
            select set_config('role', ?, true), set_config('search_path', ?, true), set_config('app.actor', ?, true),
                   set_config('plan_cache_mode', 'force_generic_plan', true)""";

    private BindingSql() {}
}
