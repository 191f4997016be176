package io.vitrine.identity.term;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.membership.RoleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Memberships of teams by their end; those of auditors and stakeholders end with their grants. */
@ApplicationScoped
class EndRows {

    private static final String COLUMNS =
            "select account_id, tenant_id, role, custom_role_id, valid_until from membership ";
    private static final String OVER = COLUMNS
            + "where valid_until <= :now and role not in ('AUDITOR', 'STAKEHOLDER') order by valid_until limit 500";
    private static final String SOON = COLUMNS + """
            where valid_until > :now and valid_until <= :soon and role not in ('AUDITOR', 'STAKEHOLDER')
              and end_told_for is distinct from valid_until
            order by valid_until limit 500""";
    private static final String REMOVE = """
            delete from membership where account_id = :account and tenant_id = :tenant and valid_until <= :now
              and role not in ('AUDITOR', 'STAKEHOLDER')""";
    private static final String TOLD = """
            update membership set end_told_for = valid_until where account_id = :account and tenant_id = :tenant
              and end_told_for is distinct from valid_until""";

    @Inject
    Database database;

    List<Ending> over(Instant now) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(OVER)
                        .bind("now", now)
                        .map((row, context) -> read(row))
                        .list());
    }

    List<Ending> soon(Instant now, Instant soon) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(SOON)
                        .bind("now", now)
                        .bind("soon", soon)
                        .map((row, context) -> read(row))
                        .list());
    }

    /** Whether it was there and is over. */
    boolean remove(Ending ending, Instant now) {
        return database.platform()
                        .withHandle(handle -> handle.createUpdate(REMOVE)
                                .bind("account", ending.account().value())
                                .bind("tenant", ending.tenant().value())
                                .bind("now", now)
                                .execute())
                == 1;
    }

    /** Whether nobody was told yet. */
    boolean told(Ending ending) {
        return database.platform()
                        .withHandle(handle -> handle.createUpdate(TOLD)
                                .bind("account", ending.account().value())
                                .bind("tenant", ending.tenant().value())
                                .execute())
                == 1;
    }

    private static Ending read(ResultSet row) throws SQLException {
        @Nullable UUID custom = row.getObject("custom_role_id", UUID.class);
        return new Ending(
                new AccountId(row.getObject("account_id", UUID.class)),
                new TenantId(row.getObject("tenant_id", UUID.class)),
                custom == null ? row.getString("role") : new RoleId(custom).toString(),
                row.getTimestamp("valid_until").toInstant());
    }
}
