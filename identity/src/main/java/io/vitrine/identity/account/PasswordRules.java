package io.vitrine.identity.account;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What makes a password, after NIST SP 800-63B-4: length and not being the first thing that comes to mind. Any
 * characters do, blanks and other alphabets included; none is demanded.
 */
public final class PasswordRules {

    /** Shortest password, in characters. */
    public static final int MIN = 15;

    /** Longest password, in characters. */
    public static final int MAX = 128;

    /** The rule for people who are about to choose one. */
    public static final String RULE = "Use " + MIN + " to " + MAX + " characters; a few words in a row are good.";

    private static final int LONGEST_REPEATED = 8;

    private PasswordRules() {}

    /** What is wrong with the password, if anything. */
    public static Optional<String> complaint(String password, String email, String businessName) {
        String normal = normal(password);
        int length = normal.codePointCount(0, normal.length());
        if (length < MIN || length > MAX || normal.isBlank()) {
            return Optional.of(RULE);
        }
        if (normal.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("Use characters that can be seen. " + RULE);
        }
        String plain = plain(normal);
        if (CommonPasswords.contains(plain) || repeats(plain) || runs(plain)) {
            return Optional.of("This password is among the first that are tried. " + RULE);
        }
        if (plain.equals(plain(email)) || plain.equals(plain(businessName))) {
            return Optional.of("Do not use the e-mail address or the name of the business. " + RULE);
        }
        return Optional.empty();
    }

    /** The same characters typed on different keyboards are the same password. */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Whether a short piece written again and again is all there is. */
    private static boolean repeats(String plain) {
        for (int piece = 1; piece <= Math.min(LONGEST_REPEATED, plain.length() / 2); piece++) {
            if (plain.substring(piece).equals(plain.substring(0, plain.length() - piece))) {
                return true;
            }
        }
        return plain.isEmpty();
    }

    /** Whether each character follows the one before, as in {@code abcdefgh} or {@code 3210987}. */
    private static boolean runs(String plain) {
        boolean digits = plain.chars().allMatch(c -> c >= '0' && c <= '9');
        int[] steps = new int[Math.max(0, plain.length() - 1)];
        Arrays.setAll(steps, i -> step(plain.charAt(i), plain.charAt(i + 1), digits));
        return steps.length > 0
                && Math.abs(steps[0]) <= 1
                && Arrays.stream(steps).allMatch(step -> step == steps[0]);
    }

    /** Among digits, 0 follows 9. */
    private static int step(char from, char to, boolean digits) {
        int step = to - from;
        return digits && Math.abs(step) == 9 ? -Integer.signum(step) : step;
    }
}
