package io.vitrine.core.access;

import java.util.EnumSet;
import java.util.Set;

/** The permission table: what may be done, and by which roles. */
public enum Permission {
    READ_LOCATIONS(Role.OWNER, Role.STAFF),
    MANAGE_LOCATIONS(Role.OWNER),
    READ_ORDERS(Role.OWNER, Role.STAFF),
    RECORD_SALES(Role.OWNER, Role.STAFF),
    IMPORT_ORDERS(Role.OWNER),
    READ_JOBS(Role.OWNER),
    READ_FIGURES(Role.OWNER);

    @SuppressWarnings("ImmutableEnumChecker") // never changed after the constructor
    private final Set<Role> roles;

    Permission(Role first, Role... more) {
        roles = EnumSet.of(first, more);
    }

    /** Whether the role holds this permission. */
    public boolean heldBy(Role role) {
        return roles.contains(role);
    }
}
