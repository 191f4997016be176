package io.vitrine.identity.membership;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.MemberReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Memberships of a business's own people; auditors and stakeholders are not among them. */
@ApplicationScoped
class TeamRows {

    private static final String ALL = """
            select v.id, v.tenant_id, v.name, v.role, v.role_name, v.permissions, v.limits, v.locations, v.valid_until,
                   a.email, m.created_at, w.withheld
            from member v
            join account a on a.id = v.id
            join membership m on m.account_id = v.id and m.tenant_id = v.tenant_id
            left join owner_narrowing w on w.account_id = v.id and w.tenant_id = v.tenant_id
            where v.tenant_id = :tenant and v.role not in ('AUDITOR', 'STAKEHOLDER')
              and (cast(:account as uuid) is null or v.id = cast(:account as uuid))
            order by lower(v.name), v.id""";
    private static final String JOIN = """
            insert into membership (account_id, tenant_id, role, custom_role_id, locations, valid_until, created_at)
            values (:account, :tenant, :role, cast(:custom as uuid), cast(:locations as uuid[]),
                    cast(:until as timestamptz), :now)
            on conflict (account_id, tenant_id) do nothing""";
    private static final String CHANGE = """
            update membership set role = :role, custom_role_id = cast(:custom as uuid), locations = cast(:locations as uuid[]),
                valid_from = case when :role = 'OWNER' then null else valid_from end,
                valid_until = case when :role = 'OWNER' then null else cast(:until as timestamptz) end
            where account_id = :account and tenant_id = :tenant and role not in ('AUDITOR', 'STAKEHOLDER')
              and (role <> 'OWNER' or account_id = :by)""";
    private static final String END = """
            delete from membership where account_id = :account and tenant_id = :tenant
              and role not in ('AUDITOR', 'STAKEHOLDER') and (role <> 'OWNER' or :owner)""";

    @Inject
    Database database;

    List<TeamMember> all(TenantId tenant) {
        return find(tenant, null);
    }

    Optional<TeamMember> one(TenantId tenant, AccountId account) {
        return find(tenant, account.value()).stream().findFirst();
    }

    private List<TeamMember> find(TenantId tenant, @Nullable UUID account) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(ALL)
                        .bind("tenant", tenant.value())
                        .bindByType("account", account, UUID.class)
                        .map((row, context) -> read(row))
                        .list());
    }

    /** Whether the person was no member before. */
    boolean join(
            AccountId account, TenantId tenant, TeamRole role, Optional<Set<UUID>> locations, Term term, Instant now) {
        return database.platform()
                        .withHandle(handle -> handle.createUpdate(JOIN)
                                .bind("account", account.value())
                                .bind("tenant", tenant.value())
                                .bind("role", role.own().isPresent() ? "CUSTOM" : role.key())
                                .bindByType("custom", custom(role), UUID.class)
                                .bindByType("locations", array(locations), UUID[].class)
                                .bind("until", until(term))
                                .bind("now", now)
                                .execute())
                == 1;
    }

    /** Whether the change was made: not when the person has gone or is another owner. */
    boolean change(
            AccountId account, TenantId tenant, TeamRole role, Optional<Set<UUID>> locations, Term term, UUID by) {
        return database.platform()
                        .withHandle(handle -> handle.createUpdate(CHANGE)
                                .bind("account", account.value())
                                .bind("tenant", tenant.value())
                                .bind("role", role.own().isPresent() ? "CUSTOM" : role.key())
                                .bindByType("custom", custom(role), UUID.class)
                                .bindByType("locations", array(locations), UUID[].class)
                                .bind("until", until(term))
                                .bind("by", by)
                                .execute())
                == 1;
    }

    /** @param owner whether it may be an owner that goes */
    boolean end(AccountId account, TenantId tenant, boolean owner) {
        return database.platform()
                        .withHandle(handle -> handle.createUpdate(END)
                                .bind("account", account.value())
                                .bind("tenant", tenant.value())
                                .bind("owner", owner)
                                .execute())
                == 1;
    }

    private static @Nullable String until(Term term) {
        return term.until().map(Instant::toString).orElse(null);
    }

    private static @Nullable UUID custom(TeamRole role) {
        return role.own().map(RoleId::value).orElse(null);
    }

    private static UUID @Nullable [] array(Optional<Set<UUID>> locations) {
        return locations.map(only -> only.toArray(UUID[]::new)).orElse(null);
    }

    private static TeamMember read(ResultSet row) throws SQLException {
        return new TeamMember(
                MemberReader.read(row),
                Optional.of(row.getString("email")),
                row.getTimestamp("created_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("valid_until")).map(Timestamp::toInstant));
    }
}
