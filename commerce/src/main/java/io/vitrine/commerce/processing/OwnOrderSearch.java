package io.vitrine.commerce.processing;

import io.vitrine.core.problem.Problem;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which of the customer's orders, newest first.
 *
 * @param number of the order, or its beginning
 * @param from first day on which it was placed
 * @param to last day on which it was placed
 * @param after cursor of the page before
 * @param limit 1 to 100
 */
public record OwnOrderSearch(
        Optional<OwnStage> stage,
        Optional<String> number,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> after,
        int limit) {

    private static final int MOST = 100;
    private static final int LAST_YEAR = 9_999;

    public OwnOrderSearch {
        if (limit < 1 || limit > MOST) {
            throw Problem.invalid("limit", "Use 1 to 100.");
        }
        if (from.filter(OwnOrderSearch::beyond).isPresent()
                || to.filter(OwnOrderSearch::beyond).isPresent()) {
            throw Problem.invalid("from", "Write days such as 2026-11-20.");
        }
    }

    /** The newest. */
    public static OwnOrderSearch newest(int limit) {
        return new OwnOrderSearch(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), limit);
    }

    private static boolean beyond(LocalDate day) {
        return day.getYear() < 1 || day.getYear() > LAST_YEAR;
    }
}
