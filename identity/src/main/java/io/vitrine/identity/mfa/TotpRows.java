package io.vitrine.identity.mfa;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.secrets.SecretBox;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** The table of secrets that apps compute codes from; each is sealed for its account. */
@ApplicationScoped
class TotpRows {

    private static final String PROPOSE = """
            insert into totp (account_id, proposed) values (:account, :sealed)
            on conflict (account_id) do update set proposed = excluded.proposed""";
    private static final String PROPOSED =
            "select proposed from totp where account_id = :account and proposed is not null";
    private static final String ENROL = """
            update totp set sealed = proposed, proposed = null, last_step = :step, enrolled_at = :now
            where account_id = :account and proposed is not null""";
    private static final String KNOWN = """
            select sealed, last_step from totp where account_id = :account and sealed is not null""";
    private static final String USE = """
            update totp set last_step = :step where account_id = :account and last_step < :step""";
    private static final String REMOVE = "delete from totp where account_id = :account and sealed is not null";

    /** A secret in use. */
    static final class Known {
        private final byte[] secret;
        private final long lastStep;

        private Known(byte[] secret, long lastStep) {
            this.secret = secret;
            this.lastStep = lastStep;
        }

        OptionalLong step(String code, Instant now) {
            return Totp.step(secret, code, now, lastStep);
        }
    }

    @Inject
    Database database;

    @Inject
    SecretBox box;

    void propose(AccountId account, byte[] secret) {
        account.realm()
                .in(database)
                .useHandle(handle -> handle.createUpdate(PROPOSE)
                        .bind("account", account.value())
                        .bind("sealed", box.seal(name(account), secret))
                        .execute());
    }

    Optional<byte[]> proposed(AccountId account) {
        return account.realm()
                .in(database)
                .withHandle(handle -> handle.createQuery(PROPOSED)
                        .bind("account", account.value())
                        .mapTo(byte[].class)
                        .findOne())
                .map(hidden -> box.open(name(account), hidden));
    }

    void enrol(AccountId account, long step, Instant now) {
        account.realm()
                .in(database)
                .useHandle(handle -> handle.createUpdate(ENROL)
                        .bind("account", account.value())
                        .bind("step", step)
                        .bind("now", now)
                        .execute());
    }

    Optional<Known> known(AccountId account) {
        return account.realm()
                .in(database)
                .withHandle(handle -> handle.createQuery(KNOWN)
                        .bind("account", account.value())
                        .map((row, context) ->
                                new Known(box.open(name(account), row.getBytes("sealed")), row.getLong("last_step")))
                        .findOne());
    }

    /** Uses the step up; whether nobody had. */
    boolean use(AccountId account, long step) {
        return account.realm()
                        .in(database)
                        .withHandle(handle -> handle.createUpdate(USE)
                                .bind("account", account.value())
                                .bind("step", step)
                                .execute())
                == 1;
    }

    boolean remove(AccountId account) {
        return account.realm()
                        .in(database)
                        .withHandle(handle -> handle.createUpdate(REMOVE)
                                .bind("account", account.value())
                                .execute())
                == 1;
    }

    private static String name(AccountId account) {
        return "totp:" + account.value();
    }
}
