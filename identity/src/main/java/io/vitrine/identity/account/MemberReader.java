package io.vitrine.identity.account;

import io.vitrine.core.access.Access;
import io.vitrine.core.access.Permission;
import io.vitrine.core.access.Role;
import io.vitrine.core.tenant.TenantId;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads members from rows of {@code platform.member}: id, tenant_id, name, role, role_name, permissions, limits, locations, and
 * what an owner agreed not to do, withheld.
 */
public final class MemberReader {

    private MemberReader() {}

    public static Member read(ResultSet row) throws SQLException {
        return new Member(
                new AccountId(row.getObject("id", UUID.class)),
                new TenantId(row.getObject("tenant_id", UUID.class)),
                row.getString("name"),
                access(row));
    }

    private static Access access(ResultSet row) throws SQLException {
        @Nullable String ownRole = row.getString("role_name");
        Optional<Set<UUID>> locations = locations(row);
        if (ownRole == null) {
            Access access = narrowed(Access.of(Role.valueOf(row.getString("role"))), row.getArray("withheld"));
            return locations.map(access::at).orElse(access);
        }
        return new Access(row.getString("role"), ownRole, permissions(row), locations, limits(row));
    }

    private static Access narrowed(Access access, @Nullable Array withheld) throws SQLException {
        if (withheld == null || !access.role().equals(Role.OWNER.name())) {
            return access;
        }
        Set<String> codes = Set.of((String[]) withheld.getArray());
        Set<Permission> kept = access.permissions().stream()
                .filter(permission -> !codes.contains(permission.code()))
                .collect(Collectors.toUnmodifiableSet());
        return new Access(access.role(), "Owner, by agreement narrowed", kept, access.locations(), access.limits());
    }

    private static Set<Permission> permissions(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("permissions").getArray())
                .map(Permission::withCode)
                .flatMap(Optional::stream)
                .filter(permission -> !permission.ofPlatform())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Set<UUID>> locations(ResultSet row) throws SQLException {
        @Nullable Array only = row.getArray("locations");
        return only == null
                ? Optional.empty()
                : Optional.of(Arrays.stream((UUID[]) only.getArray()).collect(Collectors.toUnmodifiableSet()));
    }

    private static Map<Permission, BigDecimal> limits(ResultSet row) throws SQLException {
        Map<Permission, BigDecimal> limits = new EnumMap<>(Permission.class);
        try (JsonReader reader = Json.createReader(new StringReader(row.getString("limits")))) {
            JsonObject json = reader.readObject();
            json.keySet()
                    .forEach(code -> Permission.withCode(code)
                            .ifPresent(permission -> limits.put(permission, new BigDecimal(json.getString(code)))));
        }
        return limits;
    }
}
