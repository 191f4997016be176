package io.vitrine.commerce.supply;

import io.vitrine.core.problem.Checks;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A supplier as somebody wants it to be.
 *
 * @param name at most 120 characters, unlike all others
 * @param leadDays 0 to 365
 */
public record SaveSupplier(String name, Optional<String> email, Currency currency, int leadDays, boolean active) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EMAIL = 254;
    private static final int MOST_DAYS = 365;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>,;\"\\p{Cntrl}]+@[^\\s@<>,;\"\\p{Cntrl}]+\\.[^\\s@<>,;\"\\p{Cntrl}]+");

    public SaveSupplier {
        name = name.strip();
        email = email.map(String::strip).filter(text -> !text.isEmpty());
        new Checks()
                .text(name, LONGEST_NAME, "name", "Write the supplier's name, at most 120 characters.")
                .that(
                        email.filter(text -> !mail(text)).isEmpty(),
                        "email",
                        "Write an address such as orders@supplier.example.")
                .that(leadDays >= 0 && leadDays <= MOST_DAYS, "leadDays", "Use a number of days from 0 to 365.")
                .raise();
    }

    private static boolean mail(String text) {
        return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches();
    }
}
