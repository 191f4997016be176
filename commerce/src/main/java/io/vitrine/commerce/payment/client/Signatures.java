package io.vitrine.commerce.payment.client;

import io.vitrine.core.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signatures of messages, compared in constant time. */
public final class Signatures {

    private static final String HMAC = "HmacSHA256";

    private Signatures() {}

    public static byte[] hmac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String hex(String secret, String text) {
        return HexFormat.of().formatHex(hmac(secret, text));
    }

    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** Of a message that does not come from the gateway, or not lately; it does not say which. */
    public static Problem refused() {
        return Problem.of(
                400,
                "bad-signature",
                "This message is not signed by the gateway",
                "Sign it with the secret that is set up for this gateway, and send it at once.");
    }
}
