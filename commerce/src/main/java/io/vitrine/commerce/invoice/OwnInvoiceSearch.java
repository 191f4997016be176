package io.vitrine.commerce.invoice;

import io.vitrine.core.problem.Problem;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which of the customer's own documents, newest first.
 *
 * @param status of invoices; credit notes have none
 * @param number of the document or its beginning, or of its order
 * @param from first day of issue
 * @param to last day of issue
 * @param after cursor of the page before
 * @param limit 1 to 100
 */
public record OwnInvoiceSearch(
        Optional<InvoiceStatus> status,
        Optional<String> number,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> after,
        int limit) {

    private static final int MOST = 100;
    private static final int LAST_YEAR = 9_999;

    public OwnInvoiceSearch {
        if (limit < 1 || limit > MOST) {
            throw Problem.invalid("limit", "Use 1 to 100.");
        }
        if (from.filter(OwnInvoiceSearch::beyond).isPresent()
                || to.filter(OwnInvoiceSearch::beyond).isPresent()) {
            throw Problem.invalid("from", "Write days such as 2026-11-20.");
        }
    }

    private static boolean beyond(LocalDate day) {
        return day.getYear() < 1 || day.getYear() > LAST_YEAR;
    }
}
