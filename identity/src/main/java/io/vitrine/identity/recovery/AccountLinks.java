package io.vitrine.identity.recovery;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Accounts;
import io.vitrine.identity.account.Addressee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Links that were mailed, by the hash of their secret. */
@ApplicationScoped
class AccountLinks {

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
    enum Purpose {
        RESET_PASSWORD(Duration.ofMinutes(30)),
        UNLOCK(Duration.ofHours(24));

        private final Duration life;

        Purpose(Duration life) {
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
        database.platform()
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
        account.ifPresent(known -> database.platform()
                .useHandle(handle -> handle.createUpdate(END_OTHERS)
                        .bind("account", known.value())
                        .bind("purpose", purpose.name())
                        .bind("now", clock.instant())
                        .execute()));
        return account;
    }

    @Transactional
    public void sweep() {
        database.platform()
                .useHandle(handle ->
                        handle.createUpdate(SWEEP).bind("now", clock.instant()).execute());
    }

    private Optional<AccountId> ask(String sql, Purpose purpose, OpaqueToken token, TenantId tenant) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("hash", token.hash())
                        .bind("tenant", tenant.value())
                        .bind("purpose", purpose.name())
                        .bind("now", clock.instant())
                        .mapTo(UUID.class)
                        .findOne())
                .map(AccountId::new);
    }
}
