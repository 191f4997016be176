package io.vitrine.core.persistence;

import io.vitrine.core.access.Call;

/**
 * What a transaction is bound to.
 *
 * @param role database role it works with
 * @param searchPath schema in which unqualified names are found
 * @param actor who acts, for the database's own log
 * @param sql the statement that binds, with role, search path and actor as parameters
 */
record Binding(String role, String searchPath, String actor, String sql) {

    static Binding business(Call call) {
        String key = call.business().key();
        if (call.actor().access().external()) {
            return external(key, call);
        }
        return new Binding(key, key, call.actor().key(), BindingSql.BIND);
    }

    static Binding figures(Call call) {
        String key = call.business().key();
        if (call.actor().access().external()) {
            return external(key, call);
        }
        return new Binding(key + "_ro", key, call.actor().key(), BindingSql.BIND_FIGURES);
    }

    /** Outsiders see the views of their grant, which know the person by the bound actor. */
    private static Binding external(String key, Call call) {
        return new Binding(key + "_ext", key + "_x", call.actor().key(), BindingSql.BIND);
    }

    static Binding platform(String actor) {
        return new Binding("vitrine_platform", "platform", actor, BindingSql.BIND);
    }
}
