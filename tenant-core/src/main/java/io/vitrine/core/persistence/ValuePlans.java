package io.vitrine.core.persistence;

import org.jdbi.v3.core.Handle;

/**
 * Planning with the values at hand, for statements of {@link Database#figures()} whose best plan depends on them: filters
 * that may be absent, periods over raw rows.
 */
public final class ValuePlans {

    private ValuePlans() {}

    /** Plans by value until the transaction ends. One round trip. */
    public static Handle in(Handle handle) {
        handle.execute("set local plan_cache_mode = force_custom_plan");
        return handle;
    }
}
