package io.vitrine.identity.membership;

import io.vitrine.core.access.Access;
import io.vitrine.core.access.Permission;
import io.vitrine.core.access.Role;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A role that people of the team can have.
 *
 * @param key code of a ready-made role, such as {@code WAREHOUSE}, or id of an own one, such as {@code rol_01h...}
 * @param own the id when the business made the role itself
 * @param holders how many people have it now
 */
public record TeamRole(
        String key,
        String name,
        String description,
        Set<Permission> permissions,
        Map<Permission, BigDecimal> limits,
        Optional<RoleId> own,
        int holders) {

    /** The owner's. */
    public static final String OWNER = Role.OWNER.name();

    public TeamRole {
        permissions = Set.copyOf(permissions);
        limits = Map.copyOf(limits);
    }

    static TeamRole of(Role role, int holders) {
        return new TeamRole(
                role.name(), role.label(), role.description(), role.permissions(), Map.of(), Optional.empty(), holders);
    }

    /** The key of the role that somebody has. */
    public static String keyOf(Access access) {
        return isReadyMade(access.role()) ? access.role() : new RoleId(UUID.fromString(access.role())).toString();
    }

    private static boolean isReadyMade(String role) {
        return Arrays.stream(Role.values()).anyMatch(ready -> ready.name().equals(role));
    }

    public boolean isOwner() {
        return key.equals(OWNER);
    }

    /** What somebody with the role may do at these locations, or everywhere. */
    public Access access(Optional<Set<UUID>> locations) {
        String role = own.map(id -> id.value().toString()).orElse(key);
        return new Access(role, name, permissions, locations, limits);
    }
}
