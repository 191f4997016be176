package io.vitrine.journeys;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app on a person's phone that computes codes for the second step. */
public final class CodeApp {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECONDS = 30;

    private final byte[] secret;
    private final List<String> recoveryCodes;
    private long last;

    private CodeApp(byte[] secret, long last, List<String> recoveryCodes) {
        this.secret = secret;
        this.last = last;
        this.recoveryCodes = recoveryCodes;
    }

    /** Sets it up for the person of this access token, whose token ends with it. */
    public static CodeApp enrol(Client person, String password) {
        JsonObject proposal = person.post(
                        "/api/account/totp",
                        Json.createObjectBuilder().add("password", password).build())
                .expect(200)
                .json();
        byte[] secret = decode(proposal.getString("secret"));
        long step = now();
        JsonObject confirmed = person.post(
                        "/api/account/totp/confirmation",
                        Json.createObjectBuilder()
                                .add("code", code(secret, step))
                                .build())
                .expect(200)
                .json();
        List<String> codes = confirmed.getJsonArray("recoveryCodes").getValuesAs(JsonString::getString);
        return new CodeApp(secret, step, codes);
    }

    /** For a secret that was read from the screen. */
    public static CodeApp of(String secret) {
        return new CodeApp(decode(secret.replace(" ", "")), 0, List.of());
    }

    /** A code that has not been shown yet; waits until there is one that the server takes. */
    public String next() {
        while (last >= now() + 1) {
            Machine.pause(500);
        }
        last = Math.max(last + 1, now());
        return code(secret, last);
    }

    /** The code that was shown last. */
    public String again() {
        return code(secret, last);
    }

    public List<String> recoveryCodes() {
        return recoveryCodes;
    }

    private static long now() {
        return Clock.systemUTC().instant().getEpochSecond() / SECONDS;
    }

    private static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            byte[] tag =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int number = ByteBuffer.wrap(tag, tag[tag.length - 1] & 0xf, Integer.BYTES)
                            .getInt()
                    & 0x7fffffff;
            return String.format("%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decode(String base32) {
        ByteBuffer bytes = ByteBuffer.allocate(base32.length() * 5 / 8);
        int buffer = 0;
        int held = 0;
        for (int i = 0; i < base32.length(); i++) {
            buffer = (buffer << 5) | ALPHABET.indexOf(base32.charAt(i));
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes.put((byte) (buffer >> held));
            }
        }
        return bytes.array();
    }
}
