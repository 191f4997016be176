package io.vitrine.commerce.payment.payu;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Seals what goes to PayU and proves what comes from it: SHA-512 over the fields in their order, and the salt that both know. */
final class PayUHash {

    /** Up to the five fields of our own that PayU hands back, of which we use the first. */
    private static final List<String> SEALED = List.of(
            "key", "txnid", "amount", "productinfo", "firstname", "email", "udf1", "udf2", "udf3", "udf4", "udf5");

    private static final int SHORT = 36;

    private PayUHash() {}

    static String ofForm(Map<String, String> form, String salt) {
        StringBuilder text = new StringBuilder();
        SEALED.forEach(name -> text.append(form.getOrDefault(name, "")).append('|'));
        return sha512(text + "|||||" + salt);
    }

    /** Of what PayU tells: the same fields the other way round, the status before them. */
    static String ofNews(Map<String, String> news, String salt) {
        StringBuilder text = new StringBuilder(news.getOrDefault("additionalCharges", ""));
        text.append(text.length() == 0 ? "" : "|").append(salt).append('|').append(news.getOrDefault("status", ""));
        text.append("|||||");
        for (int i = SEALED.size() - 1; i >= 0; i--) {
            text.append('|').append(news.getOrDefault(SEALED.get(i), ""));
        }
        return sha512(text.toString());
    }

    static String ofCommand(String key, String command, String subject, String salt) {
        return sha512(key + "|" + command + "|" + subject + "|" + salt);
    }

    /** Our id in at most 25 characters, which is as many as PayU takes. */
    static String shortId(UUID id) {
        return new BigInteger(id.toString().replace("-", ""), 16).toString(SHORT);
    }

    private static String sha512(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-512").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
