package io.vitrine.identity.mfa;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.secrets.ServerSecrets;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Ten codes for the day the device is lost. Each works once; only a keyed hash of it is kept. */
@ApplicationScoped
class RecoveryCodes {

    static final int HOW_MANY = 10;
    private static final int BYTES = 7;
    private static final int LETTERS = 10;
    private static final String HMAC = "HmacSHA256";

    private static final String FORGET = "delete from recovery_code where account_id = :account";
    private static final String ADD = """
            insert into recovery_code (account_id, code_hash, created_at) values (:account, :hash, :now)""";
    private static final String USE = """
            update recovery_code set used_at = :now
            where account_id = :account and code_hash = :hash and used_at is null""";
    private static final String LEFT =
            "select count(*) from recovery_code where account_id = :account and used_at is null";

    @Inject
    Database database;

    @Inject
    ServerSecrets secrets;

    @Inject
    Clock clock;

    private volatile byte @Nullable [] key;

    /** Ten new codes in place of all earlier ones. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<String> renew(AccountId account) {
        List<String> codes =
                Stream.generate(RecoveryCodes::draw).limit(HOW_MANY).toList();
        List<byte[]> hashes = codes.stream().map(code -> hash(account, code)).toList();
        account.realm().in(database).useHandle(handle -> {
            handle.createUpdate(FORGET).bind("account", account.value()).execute();
            hashes.forEach(hash -> handle.createUpdate(ADD)
                    .bind("account", account.value())
                    .bind("hash", hash)
                    .bind("now", clock.instant())
                    .execute());
        });
        return codes;
    }

    /** Uses the code up; of several callers at once one succeeds. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean use(AccountId account, String code) {
        byte[] hash = hash(account, code);
        return account.realm()
                        .in(database)
                        .withHandle(handle -> handle.createUpdate(USE)
                                .bind("account", account.value())
                                .bind("hash", hash)
                                .bind("now", clock.instant())
                                .execute())
                == 1;
    }

    @Transactional
    public int left(AccountId account) {
        return account.realm()
                .in(database)
                .withHandle(handle -> handle.createQuery(LEFT)
                        .bind("account", account.value())
                        .mapTo(int.class)
                        .one());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(AccountId account) {
        account.realm()
                .in(database)
                .useHandle(handle -> handle.createUpdate(FORGET)
                        .bind("account", account.value())
                        .execute());
    }

    private static String draw() {
        String letters = Base32.of(Base32.random(BYTES)).substring(0, LETTERS).toLowerCase(Locale.ROOT);
        return letters.substring(0, LETTERS / 2) + "-" + letters.substring(LETTERS / 2);
    }

    private byte[] hash(AccountId account, String code) {
        String plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", "");
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key(), HMAC));
            return mac.doFinal((account + "|" + plain).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] key() {
        byte[] made = key;
        if (made == null) {
            made = secrets.get("recovery-code-key", () -> OpaqueToken.draw().hash());
            key = made;
        }
        return made;
    }
}
