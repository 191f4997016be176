package io.vitrine.commerce.payment;

import io.vitrine.core.problem.Problem;

/** Keeps numbers of cards out. What is refused is neither repeated, nor stored, nor logged. */
public final class CardNumbers {

    private static final int SHORTEST = 13;
    private static final int LONGEST = 19;

    private CardNumbers() {}

    /**
     * Refuses a token that is no token.
     *
     * @throws Problem 422 when something in it looks like a card's number, or when it is too long or holds what controls a device
     */
    public static void refuse(String field, String token, int max) {
        if (foundIn(token)) {
            throw Problem.invalid(
                    field, "Never send the number of a card; send the token that the gateway's own fields made of it.");
        }
        if (token.length() > max || token.chars().anyMatch(c -> c < 0x21 || c > 0x7e)) {
            throw Problem.invalid(field, "Send the gateway's token: at most " + max + " visible ASCII characters.");
        }
    }

    /** Whether 13 to 19 digits, with single blanks, points or dashes between them or not, add up like a card's number. */
    public static boolean foundIn(String text) {
        StringBuilder run = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\0';
            if (Character.isDigit(c)) {
                run.append((char) ('0' + Character.digit(c, 10)));
                gap = false;
            } else if (!gap && run.length() > 0 && (c == ' ' || c == '-' || c == '.')) {
                gap = true;
            } else {
                if (isCard(run)) {
                    return true;
                }
                run.setLength(0);
                gap = false;
            }
        }
        return false;
    }

    private static boolean isCard(CharSequence digits) {
        int length = digits.length();
        if (length < SHORTEST || length > LONGEST) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < length; i++) {
            int digit = digits.charAt(length - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
