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

    /** Shortest password of an account that has a second factor, in characters. */
    public static final int MIN_WITH_FACTOR = 8;

    /** Longest password, in characters. */
    public static final int MAX = 128;

    /** The rule for people who are about to choose one. */
    public static final String RULE = rule(MIN);

    private static final int LONGEST_REPEATED = 8;

    private PasswordRules() {}

    /** The rule where a password stands beside a second factor, or alone. */
    public static String rule(boolean secondFactor) {
        return rule(secondFactor ? MIN_WITH_FACTOR : MIN);
    }

    private static String rule(int min) {
        return "Use " + min + " to " + MAX + " characters; a few words in a row are good.";
    }

    /** What is wrong with a password that stands alone, if anything. */
    public static Optional<String> complaint(String password, String email, String businessName) {
        return complaint(password, email, businessName, false);
    }

    /** What is wrong with the password, if anything. */
    public static Optional<String> complaint(String password, String email, String businessName, boolean secondFactor) {
        String rule = rule(secondFactor);
        String normal = normal(password);
        int length = length(normal);
        if (length < (secondFactor ? MIN_WITH_FACTOR : MIN) || length > MAX || normal.isBlank()) {
            return Optional.of(rule);
        }
        if (normal.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("Use characters that can be seen. " + rule);
        }
        String plain = plain(normal);
        if (common(normal, plain) || repeats(plain) || runs(plain)) {
            return Optional.of("This password is among the first that are tried. " + rule);
        }
        if (about(email, plain) || plain.equals(plain(businessName))) {
            return Optional.of("Do not use the e-mail address or the name of the business. " + rule);
        }
        return Optional.empty();
    }

    /** Whether the password is too short to stand alone. */
    public static boolean needsFactor(String password) {
        return length(normal(password)) < MIN;
    }

    private static int length(String normal) {
        return normal.codePointCount(0, normal.length());
    }

    private static boolean common(String normal, String plain) {
        return CommonPasswords.contains(plain)
                || CommonPasswords.variation(plain)
                || CommonPasswords.variation(plain(normal.replace('@', 'a').replace('$', 's')));
    }

    private static boolean about(String email, String plain) {
        int at = email.indexOf('@');
        return plain.equals(plain(email)) || (at > 0 && plain.equals(plain(email.substring(0, at))));
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
