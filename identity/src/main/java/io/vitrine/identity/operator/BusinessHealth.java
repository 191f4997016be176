package io.vitrine.identity.operator;

/** How a business does, as far as the platform can tell without looking into it. */
public enum BusinessHealth {
    HEALTHY,
    /** Events of it have waited for minutes. */
    BEHIND,
    /** Events of it were set aside after ten attempts. */
    FAILING,
    /** Its owner has not confirmed the mailbox yet. */
    UNVERIFIED,
    SUSPENDED
}
