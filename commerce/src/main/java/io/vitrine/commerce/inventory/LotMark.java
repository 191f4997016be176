package io.vitrine.commerce.inventory;

import io.vitrine.core.problem.Checks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands on the pieces of a lot.
 *
 * @param code 1 to 64 characters, one lot of a variant for each
 * @param expiresOn the last day on which they may leave
 */
public record LotMark(String code, Optional<LocalDate> expiresOn) {

    private static final int LONGEST = 64;

    public LotMark {
        code = code.strip();
        new Checks()
                .text(code, LONGEST, "lot", "Write what stands on the pieces, 1 to 64 characters.")
                .that(
                        expiresOn
                                .filter(day -> day.getYear() < 2000 || day.getYear() > 2199)
                                .isEmpty(),
                        "expiresOn",
                        "Write a day such as 2027-06-30.")
                .raise();
    }
}
