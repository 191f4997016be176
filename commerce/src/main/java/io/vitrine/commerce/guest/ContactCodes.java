package io.vitrine.commerce.guest;

import io.vitrine.core.secrets.ServerSecrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits. They are short, so their hashes are made with a key of the server's that is not in the business's data. */
@ApplicationScoped
class ContactCodes {

    private static final String NAME = "contact-codes";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY = 32;
    private static final int CODES = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    ServerSecrets secrets;

    String draw() {
        return String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES));
    }

    byte[] hash(String code) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(), ALGORITHM));
            return mac.doFinal(code.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] key() {
        return secrets.get(NAME, () -> {
            byte[] key = new byte[KEY];
            RANDOM.nextBytes(key);
            return key;
        });
    }
}
