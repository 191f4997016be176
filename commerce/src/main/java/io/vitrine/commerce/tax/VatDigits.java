package io.vitrine.commerce.tax;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The check digits in VAT numbers of the European Union: the rules of the member states as python-stdnum (arthurdejong.org) gathers
 * and names the sources of. A mistyped number fails here; whether a right one is registered, only the tax office knows.
 */
final class VatDigits {

    private static final String TAX_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String COMPANY_LETTERS = "JABCDEFGHI";
    private static final String IRISH_LETTERS = "WABCDEFGHIJKLMNOPQRSTUV";

    /** By the first two letters; what they get is the number behind them, whose form is right. */
    private static final Map<String, Predicate<String>> RULES = Map.ofEntries(
            Map.entry("AT", VatDigits::austria),
            Map.entry("BE", digits -> 97 - number(digits, 0, 8) % 97 == number(digits, 8, 10)),
            Map.entry("CZ", digits -> digits.length() != 8 || czechia(digits)),
            Map.entry("DE", VatDigits::product),
            Map.entry("DK", digits -> weighed(digits, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0),
            Map.entry("EE", digits -> weighed(digits, 3, 7, 1, 3, 7, 1, 3, 7, 1) % 10 == 0),
            Map.entry("EL", digits -> weighed(digits, 256, 128, 64, 32, 16, 8, 4, 2) % 11 % 10 == last(digits)),
            Map.entry("ES", VatDigits::spain),
            Map.entry("FI", digits -> weighed(digits, 7, 9, 10, 5, 8, 4, 2, 1) % 11 == 0),
            Map.entry("FR", VatDigits::france),
            Map.entry("HR", VatDigits::product),
            Map.entry("HU", digits -> weighed(digits, 9, 7, 3, 1, 9, 7, 3, 1) % 10 == 0),
            Map.entry("IE", VatDigits::ireland),
            Map.entry("IT", VatDigits::doubled),
            Map.entry("LU", digits -> number(digits, 0, 6) % 89 == number(digits, 6, 8)),
            Map.entry("MT", digits -> weighed(digits, 3, 4, 6, 7, 8, 9, 10, 1) % 37 == 0),
            Map.entry("NL", VatDigits::netherlands),
            Map.entry("PL", digits -> weighed(digits, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11 == last(digits)),
            Map.entry("PT", digits -> (11 - weighed(digits, 9, 8, 7, 6, 5, 4, 3, 2) % 11) % 11 % 10 == last(digits)),
            Map.entry("RO", VatDigits::romania),
            Map.entry("SE", digits -> doubled(digits.substring(0, 10))),
            Map.entry("SI", VatDigits::slovenia),
            Map.entry("SK", digits -> number(digits, 0, 10) % 11 == 0));

    private VatDigits() {}

    /** Whether a rule is known for numbers such as this. */
    static boolean known(String number) {
        return rule(number).isPresent()
                && !(number.startsWith("FR") && !Character.isDigit(number.charAt(2)))
                && !(number.startsWith("CZ") && number.length() != 10);
    }

    /** Whether the digits of a number, whose form is right, fit each other, as far as a rule is known. */
    static boolean fit(String number) {
        return rule(number).map(rule -> rule.test(number.substring(2))).orElse(true);
    }

    private static Optional<Predicate<String>> rule(String number) {
        return number.length() < 4 ? Optional.empty() : Optional.ofNullable(RULES.get(number.substring(0, 2)));
    }

    /** Behind the letter U, every second digit counts twice and by its own digits. */
    private static boolean austria(String number) {
        int sum = 4;
        for (int i = 1; i < 8; i++) {
            int value = digit(number, i) * (2 - i % 2);
            sum += value / 10 + value % 10;
        }
        return (10 - sum % 10) % 10 == last(number);
    }

    private static boolean czechia(String digits) {
        int rest = (11 - weighed(digits, 8, 7, 6, 5, 4, 3, 2) % 11) % 11;
        return (rest == 0 ? 1 : rest % 10) == last(digits);
    }

    /** ISO 7064, modulus 11 and 10. */
    private static boolean product(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length() - 1; i++) {
            int sum = (digit(digits, i) + product) % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }
        return (11 - product) % 10 == last(digits);
    }

    /** Companies have a digit or a letter at their end, people a letter. */
    private static boolean spain(String number) {
        char first = number.charAt(0);
        char end = number.charAt(8);
        if (Character.isDigit(first) || "KLMXYZ".indexOf(first) >= 0) {
            int shift = "XYZ".indexOf(first);
            String digits = (Character.isDigit(first) ? String.valueOf(first) : shift > 0 ? String.valueOf(shift) : "0")
                    + number.substring(1, 8);
            return TAX_LETTERS.charAt((int) (number(digits, 0, 8) % 23)) == end;
        }
        int sum = 0;
        for (int i = 1; i < 8; i++) {
            int value = digit(number, i) * (1 + i % 2);
            sum += value / 10 + value % 10;
        }
        int check = (10 - sum % 10) % 10;
        return end == COMPANY_LETTERS.charAt(check) || end == Character.forDigit(check, 10);
    }

    /** A key with a letter has no rule here. */
    private static boolean france(String number) {
        return !number.matches("[0-9]+") || (12 + 3 * (number(number, 2, 11) % 97)) % 97 == number(number, 0, 2);
    }

    /** Older numbers have a letter or a sign at their second place. */
    private static boolean ireland(String number) {
        boolean old = !Character.isDigit(number.charAt(1));
        String digits = old ? "0" + number.substring(2, 7) + number.charAt(0) : number.substring(0, 7);
        int sum = weighed(digits, 8, 7, 6, 5, 4, 3, 2);
        if (number.length() == 9) {
            sum += 9 * Math.max(0, IRISH_LETTERS.indexOf(number.charAt(8)));
        }
        return IRISH_LETTERS.charAt(sum % 23) == number.charAt(7);
    }

    /** Luhn. */
    private static boolean doubled(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int value = digit(digits, i) * (1 + (digits.length() - 1 - i) % 2);
            sum += value / 10 + value % 10;
        }
        return sum % 10 == 0;
    }

    /** Sole traders have had numbers of another rule since 2020. */
    private static boolean netherlands(String number) {
        if (weighed(number, 9, 8, 7, 6, 5, 4, 3, 2) % 11 == digit(number, 8)) {
            return true;
        }
        long rest = 0;
        for (char sign : ("NL" + number).toCharArray()) {
            int value = Character.digit(sign, 36);
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest == 1;
    }

    private static boolean romania(String digits) {
        String whole = "0".repeat(10 - digits.length()) + digits;
        return 10 * weighed(whole, 7, 5, 3, 2, 1, 7, 5, 3, 2) % 11 % 10 == last(digits);
    }

    private static boolean slovenia(String digits) {
        int rest = 11 - weighed(digits, 8, 7, 6, 5, 4, 3, 2) % 11;
        return rest != 11 && rest % 10 == last(digits);
    }

    private static int weighed(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * digit(digits, i);
        }
        return sum;
    }

    private static long number(String digits, int from, int to) {
        return Long.parseLong(digits.substring(from, to));
    }

    private static int digit(String digits, int at) {
        return Character.digit(digits.charAt(at), 10);
    }

    private static int last(String digits) {
        return digit(digits, digits.length() - 1);
    }
}
