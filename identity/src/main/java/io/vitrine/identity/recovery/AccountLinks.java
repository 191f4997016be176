package io.vitrine.identity.recovery;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Accounts;
import io.vitrine.identity.account.Addressee;
import io.vitrine.identity.account.Realm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Links that were mailed, by the hash of their secret. */
@ApplicationScoped
public class AccountLinks {

    private static final String ADD = """
            insert into account_link (token_hash, account_id, tenant_id, purpose, expires_at)
            values (:hash, :account, :tenant, :purpose, :until)""";
    private static final String PEEK = """
            select account_id from account_link
            where token_hash = :hash and tenant_id = :tenant and purpose = :purpose and used_at is null and expires_at > :now""";
    private static final String USE = """
            update account_link set used_at = :now
            where token_hash = :hash and tenant_id = :tenant and purpose = :purpose and used_at is null and expires_at > :now
            returning account_id""";
    private static final String END_OTHERS = """
            update account_link set used_at = :now
            where account_id = :account and purpose = :purpose and used_at is null""";

    private static final String SWEEP = "delete from account_link where expires_at < :now";

    /** What a link is for, and how long. */
    public enum Purpose {
        RESET_PASSWORD(Realm.WORKFORCE, Duration.ofMinutes(30)),
        UNLOCK(Realm.WORKFORCE, Duration.ofHours(24)),
        VERIFY_CUSTOMER(Realm.CUSTOMERS, Duration.ofDays(2)),
        RESET_CUSTOMER_PASSWORD(Realm.CUSTOMERS, Duration.ofMinutes(30)),
        UNLOCK_CUSTOMER(Realm.CUSTOMERS, Duration.ofHours(24));

        private final Realm realm;

        private final Duration life;

        Purpose(Realm realm, Duration life) {
            this.realm = realm;
            this.life = life;
        }
    }

    @Inject
    Database database;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /** Whom to write to, in a transaction of the platform: the caller's belongs to the business. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Addressee> addressee(AccountId account, TenantId tenant) {
        return accounts.addressee(account, tenant).filter(Addressee::confirmed);
    }

    /** Makes a link, in such a transaction too. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public OpaqueToken issue(Purpose purpose, AccountId account, TenantId tenant) {
        OpaqueToken token = OpaqueToken.draw();
        if (purpose.realm == Realm.CUSTOMERS) {
            sweep(Realm.CUSTOMERS); // no job walks the businesses for this
        }
        purpose.realm
                .in(database)
                .useHandle(handle -> handle.createUpdate(ADD)
                        .bind("hash", token.hash())
                        .bind("account", account.value())
                        .bind("tenant", tenant.value())
                        .bind("purpose", purpose.name())
                        .bind("until", clock.instant().plus(purpose.life))
                        .execute());
        return token;
    }

    /** Whose link it is, without using it. */
    @Transactional
    public Optional<AccountId> peek(Purpose purpose, OpaqueToken token, TenantId tenant) {
        return ask(PEEK, purpose, token, tenant);
    }

    /** Uses the link up, and the account's others of this kind; of several callers at once one succeeds. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<AccountId> use(Purpose purpose, OpaqueToken token, TenantId tenant) {
        Optional<AccountId> account = ask(USE, purpose, token, tenant);
        account.ifPresent(known -> end(purpose, known));
        return account;
    }

    /** Ends the account's links of this kind. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(Purpose purpose, AccountId account) {
        purpose.realm
                .in(database)
                .useHandle(handle -> handle.createUpdate(END_OTHERS)
                        .bind("account", account.value())
                        .bind("purpose", purpose.name())
                        .bind("now", clock.instant())
                        .execute());
    }

    @Transactional
    public void sweep() {
        sweep(Realm.WORKFORCE);
    }

    private void sweep(Realm realm) {
        realm.in(database)
                .useHandle(handle ->
                        handle.createUpdate(SWEEP).bind("now", clock.instant()).execute());
    }

    private Optional<AccountId> ask(String sql, Purpose purpose, OpaqueToken token, TenantId tenant) {
        return purpose.realm
                .in(database)
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("hash", token.hash())
                        .bind("tenant", tenant.value())
                        .bind("purpose", purpose.name())
                        .bind("now", clock.instant())
                        .mapTo(UUID.class)
                        .findOne())
                .map(account -> new AccountId(account, purpose.realm));
    }
}
