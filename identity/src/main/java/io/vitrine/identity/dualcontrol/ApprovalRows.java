package io.vitrine.identity.dualcontrol;

import io.vitrine.core.approval.ApprovalId;
import io.vitrine.core.approval.CriticalRule;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of commands that need, or needed, a second person. */
@ApplicationScoped
class ApprovalRows {

    private static final String LIST = """
            select id, kind, rule, cast(command as text) as command, reason, author, created_at, expires_at, state,
                   decided_by, decided_at, decision, outcome
            from approval where tenant_id = :tenant and (cast(:id as uuid) is null or id = cast(:id as uuid))
              and (cast(:before as uuid) is null or id < cast(:before as uuid))
              and (not :pending or (state = 'PENDING' and expires_at > :now))
            order by id desc limit :limit""";
    private static final String ADD = """
            insert into approval (id, tenant_id, kind, rule, command, reason, author, created_at, expires_at, state,
                outcome, emergency_id)
            values (:id, :tenant, :kind, :rule, cast(:command as jsonb), :reason, :author, :created, :expires, :state,
                :outcome, cast(:emergency as uuid))""";
    private static final String DECIDE = """
            update approval set state = :state, decided_by = :by, decided_at = :now, decision = :decision
            where id = :id and tenant_id = :tenant and state = 'PENDING' and expires_at > :now and author <> :by""";
    private static final String WITHDRAW = """
            update approval set state = 'WITHDRAWN', decided_at = :now, outcome = :outcome
            where tenant_id = :tenant and author = :author and state = 'PENDING' and (cast(:id as uuid) is null or id = cast(:id as uuid))
            returning id""";
    private static final String SETTLE =
            "update approval set state = :state, outcome = :outcome where id = :id and state = 'APPROVED'";
    private static final String LAPSE = """
            update approval set state = 'LAPSED' where state = 'PENDING' and expires_at <= :now returning id, tenant_id""";

    /** A command that nobody decided in time. */
    record Lapsed(ApprovalId id, TenantId tenant) {}

    @Inject
    Database database;

    List<Approval> list(
            TenantId tenant, boolean pending, @Nullable UUID id, @Nullable UUID before, int limit, Instant now) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(LIST)
                        .bind("tenant", tenant.value())
                        .bindByType("id", id, UUID.class)
                        .bindByType("before", before, UUID.class)
                        .bind("pending", pending)
                        .bind("limit", limit)
                        .bind("now", now)
                        .map((row, context) -> read(row))
                        .list());
    }

    void add(Approval approval, TenantId tenant, @Nullable UUID emergency) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(ADD)
                        .bind("id", approval.id().value())
                        .bind("tenant", tenant.value())
                        .bind("kind", approval.kind())
                        .bind("rule", approval.rule().code())
                        .bind("command", approval.command().toString())
                        .bind("reason", approval.reason())
                        .bind("author", approval.author().value())
                        .bind("created", approval.createdAt())
                        .bind("expires", approval.expiresAt())
                        .bind("state", approval.state().name())
                        .bind("outcome", approval.outcome().orElse(null))
                        .bindByType("emergency", emergency, UUID.class)
                        .execute());
    }

    /** Whether this decision was the one; of several at once one is. */
    boolean decide(ApprovalId id, TenantId tenant, Approval.State state, UUID by, String decision, Instant now) {
        return database.platform()
                        .withHandle(handle -> handle.createUpdate(DECIDE)
                                .bind("id", id.value())
                                .bind("tenant", tenant.value())
                                .bind("state", state.name())
                                .bind("by", by)
                                .bind("decision", decision)
                                .bind("now", now)
                                .execute())
                == 1;
    }

    /** Withdraws one pending command of the author, or all of them. */
    List<ApprovalId> withdraw(TenantId tenant, UUID author, @Nullable UUID id, String outcome, Instant now) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(WITHDRAW)
                        .bind("tenant", tenant.value())
                        .bind("author", author)
                        .bindByType("id", id, UUID.class)
                        .bind("outcome", outcome)
                        .bind("now", now)
                        .mapTo(UUID.class)
                        .map(ApprovalId::new)
                        .list());
    }

    void settle(ApprovalId id, Approval.State state, String outcome) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(SETTLE)
                        .bind("id", id.value())
                        .bind("state", state.name())
                        .bind("outcome", outcome)
                        .execute());
    }

    List<Lapsed> lapse(Instant now) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(LAPSE)
                        .bind("now", now)
                        .map((row, context) -> new Lapsed(
                                new ApprovalId(row.getObject("id", UUID.class)),
                                new TenantId(row.getObject("tenant_id", UUID.class))))
                        .list());
    }

    private static Approval read(ResultSet row) throws SQLException {
        try (JsonReader command = Json.createReader(new StringReader(row.getString("command")))) {
            return new Approval(
                    new ApprovalId(row.getObject("id", UUID.class)),
                    row.getString("kind"),
                    CriticalRule.withCode(row.getString("rule")).orElseThrow(),
                    command.readObject(),
                    row.getString("reason"),
                    new AccountId(row.getObject("author", UUID.class)),
                    row.getTimestamp("created_at").toInstant(),
                    row.getTimestamp("expires_at").toInstant(),
                    Approval.State.valueOf(row.getString("state")),
                    Optional.ofNullable(row.getObject("decided_by", UUID.class)).map(AccountId::new),
                    Optional.ofNullable(row.getTimestamp("decided_at")).map(Timestamp::toInstant),
                    Optional.ofNullable(row.getString("decision")),
                    Optional.ofNullable(row.getString("outcome")));
        }
    }
}
