package io.vitrine.identity.operator;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Businesses as the registry, the outbox and the catalog's statistics show them. */
@ApplicationScoped
class BusinessRows {

    private static final String SEEN = """
            with event as (
                select tenant_key, count(*) filter (where dead_at is null) as waiting,
                       min(created_at) filter (where dead_at is null) as since, count(dead_at) as failed
                from outbox group by tenant_key),
            people as (select tenant_id, count(*) as users from current_membership group by tenant_id),
            portal as (select tenant_id, max(last_active) as at from portal_session group by tenant_id),
            token as (select tenant_id, max(created_at) as at from refresh_token group by tenant_id),
            saved as (select distinct on (cell) cell, at, kind, bytes, verified_at from backup order by cell, at desc, id desc),
            newest as (select max(schema_version) as version from tenant),
            seen as (
                select t.id, t.slug, t.name, t.country, t.plan, t.status, t.schema_version, t.created_at,
                       t.schema_version < newest.version as behind, coalesce(people.users, 0) as users,
                       coalesce(s.bytes, 0) as bytes, coalesce(s.row_count, 0) as row_count,
                       coalesce(event.waiting, 0) as waiting, event.since, coalesce(event.failed, 0) as failed,
                       greatest(portal.at, token.at) as last_activity, saved.at as backup_at, saved.kind as backup_kind,
                       saved.bytes as backup_bytes, saved.verified_at as backup_verified
                from tenant t cross join newest
                left join business_size s on s.key = t.key
                left join saved on saved.cell = t.cell
                left join event on event.tenant_key = t.key
                left join people on people.tenant_id = t.id
                left join portal on portal.tenant_id = t.id
                left join token on token.tenant_id = t.id)
            """;
    private static final String PAGE = SEEN + """
            select * from seen
            where (cast(:status as text) is null or status = :status)
              and (cast(:text as text) is null or position(lower(:text) in lower(name || ' ' || slug)) > 0)
              and (cast(:after as uuid) is null
                   or (lower(name), id) > (select lower(name), id from tenant where id = cast(:after as uuid)))
            order by lower(name), id limit :limit""";
    private static final String FIND = SEEN + "select * from seen where id = :id";
    private static final String STATUS =
            "update tenant set status = :to where id = :id and status = :from returning cast(key as text)";
    private static final String PLAN =
            "update tenant set plan = :plan where id = :id and plan <> :plan returning cast(key as text)";
    private static final String END_SESSIONS = "delete from portal_session where tenant_id = :id";
    private static final String END_TOKENS =
            "update refresh_token set revoked_at = :now where tenant_id = :id and revoked_at is null";
    private static final String NOTE = """
            insert into business_step (id, tenant_id, at, operator_id, step, reason)
            values (:id, :tenant, :now, :operator, :step, :reason)""";
    private static final String STEPS = """
            select s.at, a.name, s.step, s.reason from business_step s join account a on a.id = s.operator_id
            where s.tenant_id = :tenant order by s.at desc limit 50""";
    private static final String NUMBERS = SEEN + """
            select count(*) filter (where status = 'ACTIVE') as active,
                   count(*) filter (where status = 'UNVERIFIED') as unverified,
                   count(*) filter (where status = 'SUSPENDED') as suspended,
                   count(*) filter (where status = 'ACTIVE' and (failed > 0
                       or since < cast(:now as timestamptz) - interval '5 minutes')) as attention,
                   count(*) filter (where not behind) as current,
                   (select count(*) from support_access where valid_until > :now and ended_at is null) as open_support
            from seen""";

    @Inject
    Database database;

    List<BusinessView> page(BusinessSearch search, @Nullable UUID after) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(PAGE)
                        .bindByType("status", search.status().orElse(null), String.class)
                        .bindByType("text", search.text().orElse(null), String.class)
                        .bindByType("after", after, UUID.class)
                        .bind("limit", search.limit() + 1)
                        .map(BusinessRows::read)
                        .list());
    }

    Optional<BusinessView> find(TenantId id) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("id", id.value())
                        .map(BusinessRows::read)
                        .findOne());
    }

    /** Whether the business was in the state it is to leave. */
    boolean change(TenantId id, String from, String to) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(STATUS)
                        .bind("id", id.value())
                        .bind("from", from)
                        .bind("to", to)
                        .mapTo(String.class)
                        .findOne())
                .isPresent();
    }

    boolean plan(TenantId id, BusinessView.Plan plan) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(PLAN)
                        .bind("id", id.value())
                        .bind("plan", plan.name())
                        .mapTo(String.class)
                        .findOne())
                .isPresent();
    }

    /** Ends every session and every family of tokens of the business. */
    void signEverybodyOut(TenantId id, Instant now) {
        database.platform().useHandle(handle -> {
            handle.createUpdate(END_SESSIONS).bind("id", id.value()).execute();
            handle.createUpdate(END_TOKENS)
                    .bind("id", id.value())
                    .bind("now", now)
                    .execute();
        });
    }

    void note(UUID id, TenantId tenant, AccountId operator, BusinessStep.Step step, String reason, Instant now) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(NOTE)
                        .bind("id", id)
                        .bind("tenant", tenant.value())
                        .bind("now", now)
                        .bind("operator", operator.value())
                        .bind("step", step.name())
                        .bind("reason", reason)
                        .execute());
    }

    List<BusinessStep> steps(TenantId tenant) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(STEPS)
                        .bind("tenant", tenant.value())
                        .map((row, context) -> new BusinessStep(
                                row.getTimestamp("at").toInstant(),
                                row.getString("name"),
                                BusinessStep.Step.valueOf(row.getString("step")),
                                row.getString("reason")))
                        .list());
    }

    PlatformNumbers numbers(Instant now) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(NUMBERS)
                        .bind("now", now)
                        .map((row, context) -> new PlatformNumbers(
                                row.getLong("active"),
                                row.getLong("unverified"),
                                row.getLong("suspended"),
                                row.getLong("attention"),
                                row.getLong("current"),
                                row.getLong("open_support")))
                        .one());
    }

    private static BusinessView read(ResultSet row, StatementContext context) throws SQLException {
        return new BusinessView(
                new TenantId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                row.getString("country"),
                BusinessView.Plan.valueOf(row.getString("plan")),
                row.getString("status"),
                row.getLong("users"),
                row.getLong("bytes"),
                row.getLong("row_count"),
                row.getString("schema_version"),
                row.getBoolean("behind"),
                row.getLong("waiting"),
                instant(row.getTimestamp("since")),
                row.getLong("failed"),
                instant(row.getTimestamp("last_activity")),
                backup(row),
                row.getTimestamp("created_at").toInstant());
    }

    private static Optional<LastBackup> backup(ResultSet row) throws SQLException {
        String kind = row.getString("backup_kind");
        return kind == null
                ? Optional.empty()
                : Optional.of(new LastBackup(
                        row.getTimestamp("backup_at").toInstant(),
                        kind,
                        row.getLong("backup_bytes"),
                        instant(row.getTimestamp("backup_verified"))));
    }

    private static Optional<Instant> instant(@Nullable Timestamp time) {
        return Optional.ofNullable(time).map(Timestamp::toInstant);
    }
}
