package io.vitrine.identity.review;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.membership.TeamMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tables of access reviews. */
@ApplicationScoped
class ReviewRows {

    private static final String ALL = """
            select id, opened_at, due_at, closed_at from access_review where tenant_id = :tenant order by id desc limit 50""";
    private static final String LINES = """
            select l.account_id, a.name, l.role_name, l.owner, l.decision, l.decided_by, l.decided_at, l.reason
            from access_review_line l join account a on a.id = l.account_id
            where l.review_id = :id order by lower(a.name), l.account_id""";
    private static final String OPEN = """
            insert into access_review (id, tenant_id, opened_at, due_at) values (:id, :tenant, :now, :due)
            on conflict (tenant_id) where closed_at is null do nothing""";
    private static final String ADD = """
            insert into access_review_line (review_id, account_id, role_name, owner) values (:id, :account, :role, :owner)""";
    private static final String DECIDE = """
            update access_review_line set decision = :decision, decided_by = :by, decided_at = :now, reason = :reason
            where review_id = :id and account_id = :account and decision is null and account_id <> :by""";
    private static final String CLOSE = """
            update access_review r set closed_at = :now where id = :id and closed_at is null
              and not exists (select from access_review_line l where l.review_id = r.id and l.decision is null
                              and exists (select from membership m where m.account_id = l.account_id
                                          and m.tenant_id = r.tenant_id))""";
    private static final String OVERDUE = """
            update access_review set alerted_at = :now
            where closed_at is null and due_at <= :now
              and (alerted_at is null or alerted_at <= cast(:now as timestamptz) - interval '1 day')
            returning tenant_id""";

    @Inject
    Database database;

    List<AccessReview> all(TenantId tenant) {
        return database
                .platform()
                .withHandle(handle -> handle.createQuery(ALL)
                        .bind("tenant", tenant.value())
                        .map((row, context) -> head(row))
                        .list())
                .stream()
                .map(review -> new AccessReview(
                        review.id(), review.openedAt(), review.dueAt(), review.closedAt(), lines(review.id())))
                .toList();
    }

    /** Whether no other review was open. */
    boolean open(AccessReview.Id id, TenantId tenant, Instant now, Instant due) {
        return database.platform()
                        .withHandle(handle -> handle.createUpdate(OPEN)
                                .bind("id", id.value())
                                .bind("tenant", tenant.value())
                                .bind("now", now)
                                .bind("due", due)
                                .execute())
                == 1;
    }

    void add(AccessReview.Id id, TeamMember member) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(ADD)
                        .bind("id", id.value())
                        .bind("account", member.account().value())
                        .bind("role", member.access().roleName())
                        .bind("owner", member.isOwner())
                        .execute());
    }

    boolean decide(
            AccessReview.Id id,
            AccountId account,
            AccessReview.Decision decision,
            UUID by,
            String reason,
            Instant now) {
        return database.platform()
                        .withHandle(handle -> handle.createUpdate(DECIDE)
                                .bind("id", id.value())
                                .bind("account", account.value())
                                .bind("decision", decision.name())
                                .bind("by", by)
                                .bind("reason", reason)
                                .bind("now", now)
                                .execute())
                == 1;
    }

    /** Closes the review when nothing is left to decide about those who are still here. */
    boolean close(AccessReview.Id id, Instant now) {
        return database.platform()
                        .withHandle(handle -> handle.createUpdate(CLOSE)
                                .bind("id", id.value())
                                .bind("now", now)
                                .execute())
                == 1;
    }

    /** Businesses whose review is overdue, each once a day. */
    List<TenantId> overdue(Instant now) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(OVERDUE)
                        .bind("now", now)
                        .mapTo(UUID.class)
                        .map(TenantId::new)
                        .list());
    }

    private List<AccessReview.Line> lines(AccessReview.Id id) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(LINES)
                        .bind("id", id.value())
                        .map((row, context) -> line(row))
                        .list());
    }

    private static AccessReview head(ResultSet row) throws SQLException {
        return new AccessReview(
                new AccessReview.Id(row.getObject("id", UUID.class)),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("closed_at")).map(Timestamp::toInstant),
                List.of());
    }

    private static AccessReview.Line line(ResultSet row) throws SQLException {
        return new AccessReview.Line(
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("name"),
                row.getString("role_name"),
                row.getBoolean("owner"),
                Optional.ofNullable(row.getString("decision")).map(AccessReview.Decision::valueOf),
                Optional.ofNullable(row.getObject("decided_by", UUID.class)).map(AccountId::new),
                Optional.ofNullable(row.getTimestamp("decided_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("reason")));
    }
}
