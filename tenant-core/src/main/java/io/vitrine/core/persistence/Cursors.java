package io.vitrine.core.persistence;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.ServerSecrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Places in a list, signed for one business so that nobody can make one up. They stay valid. */
@ApplicationScoped
public class Cursors {

    private static final int TAG = 16;

    @Inject
    ServerSecrets secrets;

    private volatile byte @Nullable [] key;

    /** Signs the place. */
    public String sign(String place) {
        byte[] text = place.getBytes(StandardCharsets.UTF_8);
        byte[] signed = Arrays.copyOf(tag(text), TAG + text.length);
        System.arraycopy(text, 0, signed, TAG, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /** The place that was signed. @throws Problem 422 when it was not signed here for this business */
    public String open(String cursor) {
        try {
            byte[] signed = Base64.getUrlDecoder().decode(cursor);
            if (signed.length > TAG) {
                byte[] text = Arrays.copyOfRange(signed, TAG, signed.length);
                if (MessageDigest.isEqual(tag(text), Arrays.copyOf(signed, TAG))) {
                    return new String(text, StandardCharsets.UTF_8);
                }
            }
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
        throw unknown();
    }

    private static Problem unknown() {
        return Problem.invalid("after", "Use the value of \"next\" from the page before, unchanged.");
    }

    private byte[] tag(byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            mac.update(CurrentCall.require().business().key().getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(mac.doFinal(text), TAG);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] key() {
        byte[] known = key;
        if (known == null) {
            known = secrets.get("cursor-key", () -> SecureRandom.getSeed(32));
            key = known;
        }
        return known;
    }
}
