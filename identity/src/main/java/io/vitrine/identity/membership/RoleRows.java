package io.vitrine.identity.membership;

import io.vitrine.core.access.Permission;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The business's own roles, and how many people have each role. */
@ApplicationScoped
class RoleRows {

    private static final String ALL = """
            select r.id, r.name, r.description, r.permissions, cast(r.limits as text) as limits,
                   (select count(*) from current_membership m where m.tenant_id = r.tenant_id and m.role = cast(r.id as text))
                       as holders
            from custom_role r where r.tenant_id = :tenant order by lower(r.name)""";
    private static final String HOLDERS = """
            select role, count(*) from current_membership where tenant_id = :tenant group by role""";
    private static final String ADD = """
            insert into custom_role (id, tenant_id, name, description, permissions, limits, created_at, updated_at)
            values (:id, :tenant, :name, :description, :permissions, cast(:limits as jsonb), :now, :now)
            on conflict (tenant_id, lower(name)) do nothing""";
    private static final String CHANGE = """
            update custom_role set name = :name, description = :description, permissions = :permissions,
                limits = cast(:limits as jsonb), updated_at = :now
            where id = :id and tenant_id = :tenant
              and not exists (select from custom_role o
                              where o.tenant_id = :tenant and lower(o.name) = lower(:name) and o.id <> :id)""";
    private static final String FORGET = """
            update invitation set role = 'REMOVED', custom_role_id = null
            where custom_role_id = :id and tenant_id = :tenant and state <> 'OPEN'""";
    private static final String REMOVE = """
            delete from custom_role r where id = :id and tenant_id = :tenant
              and not exists (select from membership m where m.custom_role_id = r.id)
              and not exists (select from invitation i where i.custom_role_id = r.id)""";

    @Inject
    Database database;

    List<TeamRole> all(TenantId tenant) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(ALL)
                        .bind("tenant", tenant.value())
                        .map((row, context) -> read(row))
                        .list());
    }

    Map<String, Integer> holders(TenantId tenant) {
        Map<String, Integer> holders = new LinkedHashMap<>();
        database.platform()
                .useHandle(handle -> handle.createQuery(HOLDERS)
                        .bind("tenant", tenant.value())
                        .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
                        .forEach(entry -> holders.put(entry.getKey(), entry.getValue())));
        return holders;
    }

    /** Whether the name was free. */
    boolean add(RoleId id, TenantId tenant, RoleDraft draft, Instant now) {
        return write(ADD, id, tenant, draft, now);
    }

    /** Whether the role is there and the name free. */
    boolean change(RoleId id, TenantId tenant, RoleDraft draft, Instant now) {
        return write(CHANGE, id, tenant, draft, now);
    }

    /** Whether it was there and nobody has it or is invited to it. */
    boolean remove(RoleId id, TenantId tenant) {
        return database.platform().withHandle(handle -> {
            handle.createUpdate(FORGET)
                    .bind("id", id.value())
                    .bind("tenant", tenant.value())
                    .execute();
            return handle.createUpdate(REMOVE)
                            .bind("id", id.value())
                            .bind("tenant", tenant.value())
                            .execute()
                    == 1;
        });
    }

    private boolean write(String sql, RoleId id, TenantId tenant, RoleDraft draft, Instant now) {
        return database.platform()
                        .withHandle(handle -> handle.createUpdate(sql)
                                .bind("id", id.value())
                                .bind("tenant", tenant.value())
                                .bind("name", draft.name())
                                .bind("description", draft.description())
                                .bindByType("permissions", draft.codes().toArray(String[]::new), String[].class)
                                .bind("limits", limits(draft.limits()))
                                .bind("now", now)
                                .execute())
                == 1;
    }

    static String limits(Map<Permission, BigDecimal> limits) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        limits.forEach((permission, most) -> json.add(permission.code(), most.toPlainString()));
        return json.build().toString();
    }

    private static TeamRole read(ResultSet row) throws SQLException {
        RoleId id = new RoleId(row.getObject("id", UUID.class));
        return new TeamRole(
                id.toString(),
                row.getString("name"),
                row.getString("description"),
                permissions((String[]) row.getArray("permissions").getArray()),
                limits(row.getString("limits")),
                Optional.of(id),
                row.getInt("holders"));
    }

    private static Set<Permission> permissions(String[] codes) {
        return Arrays.stream(codes)
                .map(Permission::withCode)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<Permission, BigDecimal> limits(String text) {
        Map<Permission, BigDecimal> limits = new EnumMap<>(Permission.class);
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            json.keySet()
                    .forEach(code -> Permission.withCode(code)
                            .ifPresent(permission -> limits.put(permission, new BigDecimal(json.getString(code)))));
        }
        return limits;
    }
}
