package io.vitrine.identity.recovery;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Passwords of accounts whose mailbox is confirmed. */
@ApplicationScoped
class PasswordRows {

    private static final String MEMBER_ID = """
            select m.id from member m join account a on a.id = m.id
            where lower(a.email) = :email and m.tenant_id = :tenant""";
    private static final String HASH =
            "select password_hash from account where id = :account and verified_at is not null";
    private static final String ADDRESS = "select email from account where id = :account";
    private static final String SET = """
            update account set password_hash = :hash, short_password = :short
            where id = :account and verified_at is not null""";

    @Inject
    Database database;

    @Transactional
    public Optional<AccountId> memberId(EmailAddress email, TenantId tenant) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(MEMBER_ID)
                        .bind("email", email.key())
                        .bind("tenant", tenant.value())
                        .mapTo(UUID.class)
                        .findOne())
                .map(AccountId::new);
    }

    @Transactional
    public Optional<String> hash(AccountId account) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(HASH)
                        .bind("account", account.value())
                        .mapTo(String.class)
                        .findOne());
    }

    /** The mailbox of the account. */
    @Transactional
    public Optional<String> address(AccountId account) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(ADDRESS)
                        .bind("account", account.value())
                        .mapTo(String.class)
                        .findOne());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void set(AccountId account, NewPassword password) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(SET)
                        .bind("account", account.value())
                        .bind("hash", password.hash())
                        .bind("short", password.tooShortAlone())
                        .execute());
    }
}
