package io.vitrine.identity.agreement;

import io.vitrine.core.access.Permission;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Open agreements with the consents that count, and what owners may not do by those that are done. */
@ApplicationScoped
class AgreementRows {

    private static final String OPEN = """
            select a.id, a.subject, a.proposed_by, a.withheld, a.reason, a.opened_at, a.expires_at,
                   a.withheld <@ coalesce((select w.withheld from owner_narrowing w
                       where w.account_id = a.subject and w.tenant_id = a.tenant_id), '{}') as gives_back,
                   array(select m.account_id from membership m
                         where m.tenant_id = a.tenant_id and m.role = 'OWNER') as owners,
                   array(select c.account_id from owner_agreement_consent c
                         join membership m on m.account_id = c.account_id and m.tenant_id = a.tenant_id and m.role = 'OWNER'
                         where c.agreement_id = a.id) as consents
            from owner_agreement a
            join membership s on s.account_id = a.subject and s.tenant_id = a.tenant_id and s.role = 'OWNER'
            where a.tenant_id = :tenant and a.state = 'OPEN' and a.expires_at > :now order by a.opened_at""";
    private static final String LAPSE = """
            update owner_agreement set state = 'LAPSED', ended_at = :now
            where tenant_id = :tenant and subject = :subject and state = 'OPEN' and expires_at <= :now""";
    private static final String ADD = """
            insert into owner_agreement (id, tenant_id, subject, proposed_by, withheld, reason, opened_at, expires_at)
            values (:id, :tenant, :subject, :by, :withheld, :reason, :now, :until)
            on conflict (tenant_id, subject) where state = 'OPEN' do nothing""";
    private static final String CONSENT = """
            insert into owner_agreement_consent (agreement_id, account_id, at)
            select id, :account, :now from owner_agreement where id = :id and state = 'OPEN' and expires_at > :now
            on conflict (agreement_id, account_id) do nothing""";
    private static final String TAKE_BACK =
            "delete from owner_agreement_consent where agreement_id = :id and account_id = :account";
    private static final String END =
            "update owner_agreement set state = :state, ended_at = :now where id = :id and state = 'OPEN'";
    private static final String RESTORE =
            "delete from owner_narrowing where account_id = :account and tenant_id = :tenant";
    private static final String NARROW = """
            insert into owner_narrowing (account_id, tenant_id, agreement_id, withheld)
            values (:account, :tenant, :agreement, :withheld)
            on conflict (account_id, tenant_id) do update set agreement_id = :agreement, withheld = :withheld""";
    private static final String ANOTHER_FULL = """
            select exists (select from membership m where m.tenant_id = :tenant and m.role = 'OWNER' and m.account_id <> :subject
              and not exists (select from owner_narrowing w where w.account_id = m.account_id and w.tenant_id = m.tenant_id))""";
    private static final String HOLD = "select 1 from tenant where id = :tenant for no key update";
    private static final String LIFT = """
            delete from owner_narrowing w using membership m
            where w.tenant_id = :tenant and m.account_id = w.account_id and m.tenant_id = w.tenant_id
              and (m.role <> 'OWNER' or not exists (
                  select from membership f where f.tenant_id = :tenant and f.role = 'OWNER' and not exists (
                      select from owner_narrowing o where o.account_id = f.account_id and o.tenant_id = f.tenant_id)))
            returning w.account_id""";

    @Inject
    Database database;

    List<OwnerAgreement> open(TenantId tenant, Instant now) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(OPEN)
                        .bind("tenant", tenant.value())
                        .bind("now", now)
                        .map((row, context) -> read(row))
                        .list());
    }

    /** Owners who agree at once about each other wait for each other. */
    void takeTurn(TenantId tenant) {
        database.platform()
                .useHandle(handle -> handle.createQuery(HOLD)
                        .bind("tenant", tenant.value())
                        .mapTo(Integer.class)
                        .one());
    }

    boolean add(OwnerAgreement proposal, TenantId tenant) {
        return database.platform().withHandle(handle -> {
            handle.createUpdate(LAPSE)
                    .bind("tenant", tenant.value())
                    .bind("subject", proposal.subject().value())
                    .bind("now", proposal.openedAt())
                    .execute();
            return handle.createUpdate(ADD)
                            .bind("id", proposal.id().value())
                            .bind("tenant", tenant.value())
                            .bind("subject", proposal.subject().value())
                            .bind("by", proposal.proposedBy().value())
                            .bindByType("withheld", codes(proposal.withheld()), String[].class)
                            .bind("reason", proposal.reason())
                            .bind("now", proposal.openedAt())
                            .bind("until", proposal.expiresAt())
                            .execute()
                    == 1;
        });
    }

    void consent(OwnerAgreement.Id id, UUID account, Instant now) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(CONSENT)
                        .bind("id", id.value())
                        .bind("account", account)
                        .bind("now", now)
                        .execute());
    }

    void takeBack(OwnerAgreement.Id id, UUID account) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(TAKE_BACK)
                        .bind("id", id.value())
                        .bind("account", account)
                        .execute());
    }

    boolean end(OwnerAgreement.Id id, String state, Instant now) {
        return database.platform()
                        .withHandle(handle -> handle.createUpdate(END)
                                .bind("id", id.value())
                                .bind("state", state)
                                .bind("now", now)
                                .execute())
                == 1;
    }

    boolean anotherHoldsEverything(TenantId tenant, AccountId subject) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(ANOTHER_FULL)
                        .bind("tenant", tenant.value())
                        .bind("subject", subject.value())
                        .mapTo(Boolean.class)
                        .one());
    }

    /** Puts what was agreed in force. */
    void apply(OwnerAgreement agreement, TenantId tenant) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(agreement.withheld().isEmpty() ? RESTORE : NARROW)
                        .bind("account", agreement.subject().value())
                        .bind("tenant", tenant.value())
                        .bind("agreement", agreement.id().value())
                        .bindByType("withheld", codes(agreement.withheld()), String[].class)
                        .execute());
    }

    /** Ends what holds of nobody any more, and everything when no owner is left who holds all. */
    List<AccountId> lift(TenantId tenant) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(LIFT)
                        .bind("tenant", tenant.value())
                        .mapTo(UUID.class)
                        .map(AccountId::new)
                        .list());
    }

    private static String[] codes(Set<Permission> permissions) {
        return permissions.stream().map(Permission::code).sorted().toArray(String[]::new);
    }

    private static OwnerAgreement read(ResultSet row) throws SQLException {
        AccountId subject = new AccountId(row.getObject("subject", UUID.class));
        AccountId by = new AccountId(row.getObject("proposed_by", UUID.class));
        boolean back = row.getBoolean("gives_back");
        Set<AccountId> needed = accounts(row, "owners").stream()
                .filter(owner -> !back || !owner.equals(subject))
                .collect(Collectors.toUnmodifiableSet());
        return new OwnerAgreement(
                new OwnerAgreement.Id(row.getObject("id", UUID.class)),
                subject,
                by,
                Stream.of((String[]) row.getArray("withheld").getArray())
                        .map(Permission::withCode)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getString("reason"),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                accounts(row, "consents"),
                needed,
                back);
    }

    private static Set<AccountId> accounts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray())
                .map(AccountId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
