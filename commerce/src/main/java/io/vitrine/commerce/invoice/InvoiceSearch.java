package io.vitrine.commerce.invoice;

import io.vitrine.core.problem.Problem;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Which documents, newest first.
 *
 * @param status of invoices; credit notes have none
 * @param from first day of issue
 * @param to last day of issue
 * @param after cursor of the page before
 * @param limit 1 to 100
 */
public record InvoiceSearch(
        Optional<InvoiceStatus> status,
        Optional<InvoiceKind> kind,
        Optional<UUID> customer,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> after,
        int limit) {

    private static final int MOST = 100;

    public InvoiceSearch {
        if (limit < 1 || limit > MOST) {
            throw Problem.invalid("limit", "Use 1 to 100.");
        }
    }
}
