package io.vitrine.commerce.imports;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads numbers: digits and a point, nothing to be guessed. */
final class Decimals {

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,12})?|-?\\.[0-9]{1,12}");
    private static final int SHOWN = 40;

    private Decimals() {}

    /**
     * @param what the field's name in the sentence that refuses it
     * @param scale most decimals, zeros at the end not counted
     */
    static BigDecimal read(String text, String what, int scale, BigDecimal most) {
        if (text.isEmpty()) {
            throw new RowRefused("The " + what + " is missing");
        }
        if (text.charAt(0) == '=' || text.charAt(0) == '@') {
            throw new RowRefused("The " + what + " is a formula; save the file with values");
        }
        if (!plain(text)) {
            String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
            throw new RowRefused(
                    "The " + what + " \"" + shown + "\" is no number; write digits and a point, as 1234.50");
        }
        BigDecimal value = new BigDecimal(text);
        if (value.scale() > scale && value.stripTrailingZeros().scale() > scale) {
            throw new RowRefused("The " + what + " " + text + " has more than " + scale + " decimals");
        }
        if (value.abs().compareTo(most) > 0) {
            throw new RowRefused("The " + what + " " + text + " is larger than " + most.toPlainString());
        }
        return value;
    }

    /** Most numbers are a few digits: those need no pattern. */
    private static boolean plain(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return PLAIN.matcher(text).matches();
            }
        }
        return length <= 15;
    }
}
