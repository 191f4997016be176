package io.vitrine.commerce.period;

import io.vitrine.core.money.Money;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A month of the books.
 *
 * @param documents invoices and credit notes dated in it
 * @param deferred billed and not shipped at its end, by currency, as it was set apart when the month was closed
 * @param lastStep how it came to be closed or opened; absent while nobody has touched it
 */
public record AccountingPeriod(
        YearMonth month, State state, long documents, List<Money> deferred, Optional<Step> lastStep) {

    public AccountingPeriod {
        deferred = List.copyOf(deferred);
    }

    /** Where a month stands. */
    public enum State {
        /** It has not ended. */
        RUNNING,
        OPEN,
        CLOSED,
        /** It was closed once, and takes entries again. */
        REOPENED
    }

    /** Somebody closed or opened it. */
    public record Step(boolean closed, Instant at, String actor, String reason) {}
}
