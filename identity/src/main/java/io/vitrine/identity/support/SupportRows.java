package io.vitrine.identity.support;

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

/** The platform's table of support access. */
@ApplicationScoped
class SupportRows {

    private static final String SEEN = """
            select s.*, t.name as business, o.name as operator_name, d.name as decided_name
            from support_access s join tenant t on t.id = s.tenant_id join account o on o.id = s.operator_id
            left join account d on d.id = s.decided_by
            """;
    private static final String ALL = SEEN + "order by s.asked_at desc limit 100";
    private static final String OF = SEEN + "where s.tenant_id = :tenant order by s.asked_at desc limit 100";
    private static final String FIND = SEEN + "where s.id = :id";
    private static final String ADD = """
            insert into support_access (id, tenant_id, operator_id, reason, hours, asked_at, lapses_at)
            select :id, :tenant, :operator, :reason, :hours, :now, :lapses
            where not exists (select from support_access
                              where tenant_id = :tenant and operator_id = :operator and ended_at is null
                                and (valid_until > :now or (decided_at is null and lapses_at > :now)))""";
    private static final String DECIDE = """
            update support_access set decided_by = :by, decided_at = :now, consented = :consented, valid_until = :until
            where id = :id and tenant_id = :tenant and decided_at is null and lapses_at > :now and ended_at is null""";
    private static final String END = """
            update support_access set ended_at = :now
            where id = :id and ended_at is null and (valid_until > :now or (decided_at is null and lapses_at > :now))""";

    @Inject
    Database database;

    List<SupportAccess> all() {
        return database.platform()
                .withHandle(
                        handle -> handle.createQuery(ALL).map(SupportRows::read).list());
    }

    List<SupportAccess> of(TenantId tenant) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(OF)
                        .bind("tenant", tenant.value())
                        .map(SupportRows::read)
                        .list());
    }

    Optional<SupportAccess> find(SupportId id) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("id", id.value())
                        .map(SupportRows::read)
                        .findOne());
    }

    /** Whether the operator had no live wish for this business. */
    boolean add(SupportId id, AskSupport wish, AccountId operator, Instant now) {
        return database.platform()
                        .withHandle(handle -> handle.createUpdate(ADD)
                                .bind("id", id.value())
                                .bind("tenant", wish.business().value())
                                .bind("operator", operator.value())
                                .bind("reason", wish.reason())
                                .bind("hours", wish.hours())
                                .bind("now", now)
                                .bind("lapses", now.plus(AskSupport.LAPSES))
                                .execute())
                == 1;
    }

    boolean decide(SupportId id, TenantId tenant, UUID by, Optional<Instant> until, Instant now) {
        return database.platform()
                        .withHandle(handle -> handle.createUpdate(DECIDE)
                                .bind("id", id.value())
                                .bind("tenant", tenant.value())
                                .bind("by", by)
                                .bind("consented", until.isPresent())
                                .bindByType("until", until.orElse(null), Instant.class)
                                .bind("now", now)
                                .execute())
                == 1;
    }

    boolean end(SupportId id, Instant now) {
        return database.platform()
                        .withHandle(handle -> handle.createUpdate(END)
                                .bind("id", id.value())
                                .bind("now", now)
                                .execute())
                == 1;
    }

    private static SupportAccess read(ResultSet row, StatementContext context) throws SQLException {
        boolean decided = row.getTimestamp("decided_at") != null;
        return new SupportAccess(
                new SupportId(row.getObject("id", UUID.class)),
                new TenantId(row.getObject("tenant_id", UUID.class)),
                row.getString("business"),
                new AccountId(row.getObject("operator_id", UUID.class)),
                row.getString("operator_name"),
                row.getString("reason"),
                row.getInt("hours"),
                row.getTimestamp("asked_at").toInstant(),
                row.getTimestamp("lapses_at").toInstant(),
                decided ? Optional.of(row.getBoolean("consented")) : Optional.empty(),
                Optional.ofNullable(row.getString("decided_name")),
                Optional.ofNullable(row.getTimestamp("valid_until")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant));
    }
}
