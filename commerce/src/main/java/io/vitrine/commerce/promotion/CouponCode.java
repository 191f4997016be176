package io.vitrine.commerce.promotion;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A code that customers type: 3 to 40 letters A to Z, digits and dashes; small letters are the same as capitals. */
public record CouponCode(String text) {

    /** For whoever typed something else. */
    public static final String RULE = "Write 3 to 40 letters A to Z, digits and dashes.";

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{2,39}");

    /** Absent when it cannot be a code. */
    public static Optional<CouponCode> parse(String typed) {
        String code = typed.strip();
        return CODE.matcher(code).matches()
                ? Optional.of(new CouponCode(code.toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
