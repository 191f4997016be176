package io.vitrine.identity.membership;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Removals of owners that are open, with the consents that count. */
@ApplicationScoped
class RemovalRows {

    private static final String OPEN = """
            select r.id, r.subject, r.opened_by, r.reason, r.opened_at, r.due_at,
                   array(select c.account_id from owner_removal_consent c
                         join membership m on m.account_id = c.account_id and m.tenant_id = r.tenant_id and m.role = 'OWNER'
                         where c.removal_id = r.id) as consents,
                   (select count(*) from membership m
                    where m.tenant_id = r.tenant_id and m.role = 'OWNER' and m.account_id <> r.subject) as others
            from owner_removal r
            where r.tenant_id = :tenant and r.state = 'OPEN' order by r.opened_at""";
    private static final String ADD = """
            insert into owner_removal (id, tenant_id, subject, opened_by, reason, opened_at, due_at)
            values (:id, :tenant, :subject, :by, :reason, :now, :due)
            on conflict (tenant_id, subject) where state = 'OPEN' do nothing""";
    private static final String CONSENT = """
            insert into owner_removal_consent (removal_id, account_id, at)
            select id, :account, :now from owner_removal where id = :id and state = 'OPEN'
            on conflict (removal_id, account_id) do nothing""";
    private static final String TAKE_BACK =
            "delete from owner_removal_consent where removal_id = :id and account_id = :account";
    private static final String END = """
            update owner_removal set state = :state, ended_at = :now where id = :id and state = 'OPEN'""";
    private static final String DUE = """
            select distinct tenant_id from owner_removal where state = 'OPEN' and due_at <= :now""";

    @Inject
    Database database;

    List<OwnerRemoval> open(TenantId tenant) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(OPEN)
                        .bind("tenant", tenant.value())
                        .map((row, context) -> read(row))
                        .list());
    }

    boolean add(
            OwnerRemoval.Id id, TenantId tenant, AccountId subject, UUID by, String reason, Instant now, Instant due) {
        return database.platform()
                        .withHandle(handle -> handle.createUpdate(ADD)
                                .bind("id", id.value())
                                .bind("tenant", tenant.value())
                                .bind("subject", subject.value())
                                .bind("by", by)
                                .bind("reason", reason)
                                .bind("now", now)
                                .bind("due", due)
                                .execute())
                == 1;
    }

    void consent(OwnerRemoval.Id id, UUID account, Instant now) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(CONSENT)
                        .bind("id", id.value())
                        .bind("account", account)
                        .bind("now", now)
                        .execute());
    }

    void takeBack(OwnerRemoval.Id id, UUID account) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(TAKE_BACK)
                        .bind("id", id.value())
                        .bind("account", account)
                        .execute());
    }

    boolean end(OwnerRemoval.Id id, String state, Instant now) {
        return database.platform()
                        .withHandle(handle -> handle.createUpdate(END)
                                .bind("id", id.value())
                                .bind("state", state)
                                .bind("now", now)
                                .execute())
                == 1;
    }

    List<TenantId> due(Instant now) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(DUE)
                        .bind("now", now)
                        .mapTo(UUID.class)
                        .map(TenantId::new)
                        .list());
    }

    private static OwnerRemoval read(ResultSet row) throws SQLException {
        Set<AccountId> consents = Arrays.stream(
                        (UUID[]) row.getArray("consents").getArray())
                .map(AccountId::new)
                .collect(Collectors.toUnmodifiableSet());
        return new OwnerRemoval(
                new OwnerRemoval.Id(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("subject", UUID.class)),
                new AccountId(row.getObject("opened_by", UUID.class)),
                row.getString("reason"),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                consents,
                OwnerRemoval.quorum(row.getInt("others")));
    }
}
