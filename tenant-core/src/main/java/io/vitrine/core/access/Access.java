package io.vitrine.core.access;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a person or program may do in one business: permissions, at which locations, up to which amount.
 *
 * @param role code of the ready-made role, such as {@code OWNER}, or id of the business's own role
 * @param roleName as people read it
 * @param locations where it holds; absent for everywhere
 * @param limits the highest amount, in the business's currency, for permissions that move money; absent means without
 *     limit
 */
public record Access(
        String role,
        String roleName,
        Set<Permission> permissions,
        Optional<Set<UUID>> locations,
        Map<Permission, BigDecimal> limits) {

    /** Role of an operator to whom an owner has opened the business for a while. */
    public static final String SUPPORT = "SUPPORT";

    private static final Set<String> EXTERNAL = Set.of(Role.AUDITOR.name(), Role.STAKEHOLDER.name(), SUPPORT);
    private static final String PROGRAM = "program:";

    /** May do nothing. */
    public static final Access NONE = new Access("NONE", "Nobody", Set.of(), Optional.empty(), Map.of());

    public Access {
        permissions = Set.copyOf(permissions);
        locations = locations.map(Set::copyOf);
        limits = Map.copyOf(limits);
    }

    /** A ready-made role, everywhere and without limits. */
    public static Access of(Role role) {
        return new Access(role.name(), role.label(), role.permissions(), Optional.empty(), Map.of());
    }

    /** The same at these locations only. */
    public Access at(Set<UUID> only) {
        return new Access(role, roleName, permissions, Optional.of(only), limits);
    }

    /** What a program holds of this: no role, only those permissions, at the same locations and up to the same amounts. */
    public Access scoped(Set<Permission> scopes) {
        Set<Permission> both = permissions.stream().filter(scopes::contains).collect(Collectors.toUnmodifiableSet());
        return new Access(PROGRAM + bindingRole(), "Program", both, locations, limits);
    }

    /** The role whose rules on networks bind the caller: of a program, that of the person who answers for it. */
    public String bindingRole() {
        return role.startsWith(PROGRAM) ? role.substring(PROGRAM.length()) : role;
    }

    /** The same role while nothing of it holds, for instance until a second factor has been set up. */
    public Access withheld() {
        return new Access(role, roleName, Set.of(), locations, Map.of());
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** Whether it reads through the eyes of a grant: the database shows what the grant covers and takes nothing in. */
    public boolean external() {
        return EXTERNAL.contains(bindingRole());
    }

    /** Whether the location lies inside; absent stands for the whole business. */
    public boolean reaches(Optional<UUID> location) {
        return locations.isEmpty() || location.filter(locations.get()::contains).isPresent();
    }

    /** Whether a second factor is asked for, and the pause until sign-out is short. */
    public boolean guarded() {
        return permissions.stream().anyMatch(Permission::guarded);
    }
}
