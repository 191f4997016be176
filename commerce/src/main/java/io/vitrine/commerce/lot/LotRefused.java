package io.vitrine.commerce.lot;

import io.vitrine.commerce.inventory.LotState;
import io.vitrine.core.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Something that the state of a lot does not allow. */
public final class LotRefused extends Problem {

    private static final long serialVersionUID = 1L;

    private LotRefused(String code, String title, String detail) {
        super(409, code, title, detail, List.of());
    }

    static LotRefused notNow(String lot, LotState state) {
        return new LotRefused(
                "lot-state",
                "Not in this state",
                "Lot " + lot + " is " + state.word().toLowerCase(Locale.ROOT) + ", which does not allow this.");
    }

    static LotRefused over(String lot, LocalDate end) {
        return new LotRefused(
                "lot-expired",
                "Its time is over",
                "Lot " + lot + " ended on " + end + ": its pieces cannot be released.");
    }
}
