package io.vitrine.identity.signup;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The links that were mailed, by the hash of their secret. */
@ApplicationScoped
class VerificationLinks {

    private static final Duration VALID = Duration.ofDays(2);

    private static final String ADD = """
            insert into mail_token (token_hash, account_id, tenant_id, purpose, expires_at)
            values (:hash, :account, :tenant, 'VERIFY_EMAIL', :until)""";
    private static final String USE = """
            update mail_token set used_at = :now
            where token_hash = :hash and purpose = 'VERIFY_EMAIL' and used_at is null and expires_at > :now
            returning account_id, tenant_id""";
    private static final String END_OTHERS = """
            delete from mail_token
            where account_id = :account and tenant_id = :tenant and purpose = 'VERIFY_EMAIL' and used_at is null""";

    /** What a link stood for. */
    record Purpose(AccountId account, TenantId business) {}

    @Inject
    Database database;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /** Makes a link, in a transaction of the platform: the caller's belongs to the business. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<VerificationLink> issue(AccountId account, TenantId tenant) {
        return accounts.addressee(account, tenant).map(to -> {
            OpaqueToken token = OpaqueToken.draw();
            database.platform()
                    .useHandle(handle -> handle.createUpdate(ADD)
                            .bind("hash", token.hash())
                            .bind("account", account.value())
                            .bind("tenant", tenant.value())
                            .bind("until", clock.instant().plus(VALID))
                            .execute());
            return new VerificationLink(to, token);
        });
    }

    /** Uses the link up; empty when it is unknown, used or too old. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Purpose> use(OpaqueToken token) {
        Optional<Purpose> purpose = database.platform()
                .withHandle(handle -> handle.createQuery(USE)
                        .bind("hash", token.hash())
                        .bind("now", clock.instant())
                        .map((row, context) -> new Purpose(
                                new AccountId(row.getObject("account_id", UUID.class)),
                                new TenantId(row.getObject("tenant_id", UUID.class))))
                        .findOne());
        purpose.ifPresent(this::endOthers);
        return purpose;
    }

    private void endOthers(Purpose purpose) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(END_OTHERS)
                        .bind("account", purpose.account().value())
                        .bind("tenant", purpose.business().value())
                        .execute());
    }
}
