package io.vitrine.identity.operator;

import io.vitrine.core.persistence.Database;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Addressee;
import io.vitrine.identity.account.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The table of operators. */
@ApplicationScoped
class OperatorRows {

    private static final String CREDENTIALS = """
            select a.id, a.name, a.password_hash from operator o join account a on a.id = o.account_id
            where lower(a.email) = :email and a.verified_at is not null and o.ended_at is null""";
    private static final String KNOWN = """
            select exists (select from operator o join account a on a.id = o.account_id where lower(a.email) = :email)""";
    private static final String ADD = """
            insert into operator (account_id, added_at) values (:account, :now)
            on conflict (account_id) do update set ended_at = null""";
    private static final String OF_ACCOUNT = """
            select a.id, a.name, a.email from operator o join account a on a.id = o.account_id
            where a.id = :account and a.verified_at is not null and o.ended_at is null""";

    /** What a sign-in is compared with. */
    record Credentials(Operator operator, String passwordHash) {

        @Override
        public String toString() {
            return "Credentials";
        }
    }

    @Inject
    Database database;

    Optional<Credentials> credentials(EmailAddress email) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(CREDENTIALS)
                        .bind("email", email.key())
                        .map((row, context) -> new Credentials(
                                new Operator(new AccountId(row.getObject("id", UUID.class)), row.getString("name")),
                                row.getString("password_hash")))
                        .findOne());
    }

    boolean known(EmailAddress email) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(KNOWN)
                        .bind("email", email.key())
                        .mapTo(boolean.class)
                        .one());
    }

    void add(AccountId account, Instant now) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(ADD)
                        .bind("account", account.value())
                        .bind("now", now)
                        .execute());
    }

    /** The operator that this account is now, with the address of the mailbox. */
    Optional<Addressee> addressee(AccountId account) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(OF_ACCOUNT)
                        .bind("account", account.value())
                        .map((row, context) ->
                                new Addressee(new EmailAddress(row.getString("email")), row.getString("name"), true))
                        .findOne());
    }
}
