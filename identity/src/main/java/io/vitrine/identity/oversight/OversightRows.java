package io.vitrine.identity.oversight;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.Addressee;
import io.vitrine.identity.account.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Who watches over a business, and which digests went out. */
@ApplicationScoped
class OversightRows {

    private static final String WATCHERS = """
            select distinct a.email, m.name from member m join account a on a.id = m.id
            where m.tenant_id = :tenant and m.role in ('OWNER', 'AUDITOR') order by a.email""";
    private static final String OWNERS = """
            select distinct a.email, m.name from member m join account a on a.id = m.id
            where m.tenant_id = :tenant and m.role = 'OWNER' order by a.email""";
    private static final String WAITING = """
            select cast(t.key as text) from tenant t
            where t.status = 'ACTIVE'
              and not exists (select from audit_digest d where d.tenant_id = t.id and d.day = :day)
            order by t.key""";
    private static final String LAST = "select coalesce(max(size), 0) from audit_digest where tenant_id = :tenant";
    private static final String ADD = """
            insert into audit_digest (tenant_id, day, size) values (:tenant, :day, :size) on conflict do nothing""";

    @Inject
    Database database;

    /** Every owner, and every auditor whose access holds now. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Addressee> watchers(TenantId tenant) {
        return people(WATCHERS, tenant);
    }

    /** Every owner. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Addressee> owners(TenantId tenant) {
        return people(OWNERS, tenant);
    }

    private List<Addressee> people(String sql, TenantId tenant) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("tenant", tenant.value())
                        .map((row, context) ->
                                new Addressee(new EmailAddress(row.getString("email")), row.getString("name"), true))
                        .list());
    }

    /** Keys of the businesses that got no digest on this day. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<String> waiting(LocalDate day) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(WAITING)
                        .bind("day", day)
                        .mapTo(String.class)
                        .list());
    }

    /** How many events the last digest covered. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long last(TenantId tenant) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(LAST)
                        .bind("tenant", tenant.value())
                        .mapTo(Long.class)
                        .one());
    }

    /** Whether nobody else has sent this day's digest yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean add(TenantId tenant, LocalDate day, long size) {
        return database.platform()
                        .withHandle(handle -> handle.createUpdate(ADD)
                                .bind("tenant", tenant.value())
                                .bind("day", day)
                                .bind("size", size)
                                .execute())
                == 1;
    }
}
