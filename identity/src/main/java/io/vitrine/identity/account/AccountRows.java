package io.vitrine.identity.account;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The tables of accounts, memberships and owners to be. */
@ApplicationScoped
class AccountRows {

    private static final String CREDENTIALS = """
            select a.id, m.tenant_id, a.name, m.role, m.role_name, m.permissions, m.limits, m.locations, w.withheld,
                   coalesce(case when a.verified_at is null then p.password_hash end, a.password_hash) as password_hash,
                   a.verified_at is not null and t.status = 'ACTIVE' as open, f.enrolled
            from account a
            join current_membership m on m.account_id = a.id
            left join owner_narrowing w on w.account_id = m.account_id and w.tenant_id = m.tenant_id
            join factor_standing f on f.account_id = a.id and f.tenant_id = m.tenant_id
            join tenant t on t.id = m.tenant_id
            left join pending_owner p on p.tenant_id = t.id and p.account_id = a.id
            where lower(a.email) = :email and t.id = :tenant and t.status <> 'SUSPENDED'""";
    private static final String MEMBER = """
            select m.id, m.tenant_id, m.name, m.role, m.role_name, m.permissions, m.limits, m.locations, w.withheld
            from member m left join owner_narrowing w on w.account_id = m.id and w.tenant_id = m.tenant_id
            where m.id = :account and m.tenant_id = :tenant""";
    private static final String ADDRESSEE = """
            select a.email, coalesce(case when a.verified_at is null then p.name end, a.name) as name,
                   a.verified_at is not null as confirmed
            from account a left join pending_owner p on p.account_id = a.id and p.tenant_id = :tenant
            where a.id = :account""";
    private static final String ADD = """
            insert into account (id, email, name, password_hash, created_at, demo)
            values (:id, :email, :name, :hash, :now, :demo)
            on conflict (lower(email)) do nothing""";
    private static final String ID_OF = "select id from account where lower(email) = :email";
    private static final String JOIN = """
            insert into membership (account_id, tenant_id, role, created_at) values (:account, :tenant, 'OWNER', :now)""";
    private static final String AWAIT = """
            insert into pending_owner (tenant_id, account_id, name, password_hash) values (:tenant, :account, :name, :hash)""";
    private static final String AWAITED = """
            select p.account_id from pending_owner p join account a on a.id = p.account_id
            where p.tenant_id = :tenant and lower(a.email) = :email""";
    private static final String CONFIRM = """
            update account a set verified_at = :now, name = p.name, password_hash = p.password_hash
            from pending_owner p
            where a.id = :account and a.verified_at is null and p.account_id = a.id and p.tenant_id = :tenant""";
    private static final String CONFIRMED =
            "select id from account where lower(email) = :email and verified_at is not null";
    private static final String CONFIRM_AS = """
            update account set verified_at = :now, name = :name, password_hash = :hash
            where id = :account and verified_at is null""";
    private static final String FORGET = "delete from pending_owner where tenant_id = :tenant";

    @Inject
    Database database;

    Optional<Credentials> credentials(EmailAddress email, TenantId tenant) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(CREDENTIALS)
                        .bind("email", email.key())
                        .bind("tenant", tenant.value())
                        .map((row, context) -> new Credentials(
                                MemberReader.read(row),
                                row.getString("password_hash"),
                                row.getBoolean("open"),
                                row.getBoolean("enrolled")))
                        .findOne());
    }

    Optional<Member> member(AccountId account, TenantId tenant) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(MEMBER)
                        .bind("account", account.value())
                        .bind("tenant", tenant.value())
                        .map((row, context) -> MemberReader.read(row))
                        .findOne());
    }

    Optional<Addressee> addressee(AccountId account, TenantId tenant) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(ADDRESSEE)
                        .bind("account", account.value())
                        .bind("tenant", tenant.value())
                        .map((row, context) -> new Addressee(
                                new EmailAddress(row.getString("email")),
                                row.getString("name"),
                                row.getBoolean("confirmed")))
                        .findOne());
    }

    /** Whether the address had no account yet. */
    boolean add(AccountId id, NewOwner owner, Instant now) {
        return database.platform()
                        .withHandle(handle -> handle.createUpdate(ADD)
                                .bind("id", id.value())
                                .bind("email", owner.email().value())
                                .bind("name", owner.name())
                                .bind("hash", owner.passwordHash())
                                .bind("now", now)
                                .bind("demo", owner.demo())
                                .execute())
                == 1;
    }

    AccountId idOf(EmailAddress email) {
        return new AccountId(database.platform()
                .withHandle(handle -> handle.createQuery(ID_OF)
                        .bind("email", email.key())
                        .mapTo(UUID.class)
                        .one()));
    }

    void join(AccountId account, TenantId tenant, Instant now) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(JOIN)
                        .bind("account", account.value())
                        .bind("tenant", tenant.value())
                        .bind("now", now)
                        .execute());
    }

    void await(AccountId account, TenantId tenant, NewOwner owner) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(AWAIT)
                        .bind("tenant", tenant.value())
                        .bind("account", account.value())
                        .bind("name", owner.name())
                        .bind("hash", owner.passwordHash())
                        .execute());
    }

    Optional<AccountId> awaited(EmailAddress email, TenantId tenant) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(AWAITED)
                        .bind("email", email.key())
                        .bind("tenant", tenant.value())
                        .mapTo(UUID.class)
                        .findOne()
                        .map(AccountId::new));
    }

    void confirm(AccountId account, TenantId tenant, Instant now) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(CONFIRM)
                        .bind("account", account.value())
                        .bind("tenant", tenant.value())
                        .bind("now", now)
                        .execute());
    }

    void forgetAwaited(TenantId tenant) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(FORGET)
                        .bind("tenant", tenant.value())
                        .execute());
    }

    Optional<AccountId> find(EmailAddress email) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(ID_OF)
                        .bind("email", email.key())
                        .mapTo(UUID.class)
                        .findOne()
                        .map(AccountId::new));
    }

    Optional<AccountId> confirmed(EmailAddress email) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(CONFIRMED)
                        .bind("email", email.key())
                        .mapTo(UUID.class)
                        .findOne()
                        .map(AccountId::new));
    }

    void confirmAs(AccountId account, NewOwner person, Instant now) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(CONFIRM_AS)
                        .bind("account", account.value())
                        .bind("name", person.name())
                        .bind("hash", person.passwordHash())
                        .bind("now", now)
                        .execute());
    }
}
