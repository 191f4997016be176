package io.vitrine.identity.dualcontrol;

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

/** The table of emergencies. */
@ApplicationScoped
class EmergencyRows {

    private static final String ALL = """
            select e.id, e.declared_by, e.reason, e.opened_at, e.until, e.reviewed_by, e.reviewed_at, e.review,
                   (select count(*) from approval a where a.emergency_id = e.id) as done
            from emergency e where e.tenant_id = :tenant order by e.id desc limit 100""";
    private static final String ADD = """
            insert into emergency (id, tenant_id, declared_by, reason, opened_at, until)
            values (:id, :tenant, :by, :reason, :now, :until)
            on conflict (tenant_id, declared_by) where reviewed_by is null do nothing""";
    private static final String REVIEW = """
            update emergency set reviewed_by = :by, reviewed_at = :now, review = :review
            where id = :id and tenant_id = :tenant and reviewed_by is null and declared_by <> :by""";

    @Inject
    Database database;

    List<Emergency> all(TenantId tenant) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(ALL)
                        .bind("tenant", tenant.value())
                        .map((row, context) -> read(row))
                        .list());
    }

    /** Whether the person has no earlier one that nobody has looked at. */
    boolean add(Emergency.Id id, TenantId tenant, UUID by, String reason, Instant now, Instant until) {
        return database.platform()
                        .withHandle(handle -> handle.createUpdate(ADD)
                                .bind("id", id.value())
                                .bind("tenant", tenant.value())
                                .bind("by", by)
                                .bind("reason", reason)
                                .bind("now", now)
                                .bind("until", until)
                                .execute())
                == 1;
    }

    boolean review(Emergency.Id id, TenantId tenant, UUID by, String review, Instant now) {
        return database.platform()
                        .withHandle(handle -> handle.createUpdate(REVIEW)
                                .bind("id", id.value())
                                .bind("tenant", tenant.value())
                                .bind("by", by)
                                .bind("review", review)
                                .bind("now", now)
                                .execute())
                == 1;
    }

    private static Emergency read(ResultSet row) throws SQLException {
        return new Emergency(
                new Emergency.Id(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("declared_by", UUID.class)),
                row.getString("reason"),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("until").toInstant(),
                row.getInt("done"),
                Optional.ofNullable(row.getObject("reviewed_by", UUID.class)).map(AccountId::new),
                Optional.ofNullable(row.getTimestamp("reviewed_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("review")));
    }
}
