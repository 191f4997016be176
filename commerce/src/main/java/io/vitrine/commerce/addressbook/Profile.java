package io.vitrine.commerce.addressbook;

import io.vitrine.core.problem.Checks;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a customer has said for the next orders.
 *
 * @param taxNumber as it is to stand on invoices
 */
public record Profile(Optional<String> phone, Optional<String> company, Optional<String> taxNumber) {

    /** Nothing was said. */
    public static final Profile NONE = new Profile(Optional.empty(), Optional.empty(), Optional.empty());

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()./-]{5,30}");
    private static final Pattern TAX_NUMBER = Pattern.compile("[A-Za-z0-9 ./-]{4,32}");
    private static final int MAX_COMPANY = 200;

    public Profile {
        Checks checks = new Checks();
        phone.ifPresent(text -> checks.that(
                PHONE.matcher(text).matches(), "phone", "Write a telephone number, such as +34 600 000 000."));
        company.ifPresent(text -> checks.text(text, MAX_COMPANY, "company", "Write at most 200 characters."));
        taxNumber.ifPresent(text -> checks.that(
                TAX_NUMBER.matcher(text).matches(),
                "taxNumber",
                "Write 4 to 32 letters and digits, such as ESB12345674."));
        checks.raise();
    }
}
