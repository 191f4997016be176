package io.vitrine.commerce.invoice;

import io.vitrine.core.problem.Problem;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Which documents, newest first.
 *
 * @param text part of a number, of the order's number or of the buyer's name
 * @param status of invoices; credit notes have none
 * @param from first day of issue
 * @param to last day of issue
 * @param after cursor of the page before
 * @param limit 1 to 100
 */
public record InvoiceSearch(
        Optional<String> text,
        Optional<InvoiceStatus> status,
        Optional<InvoiceKind> kind,
        Optional<UUID> customer,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> after,
        int limit) {

    private static final int MOST = 100;

    private static final int LONGEST = 100;

    /** Without a text. */
    public InvoiceSearch(
            Optional<InvoiceStatus> status,
            Optional<InvoiceKind> kind,
            Optional<UUID> customer,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<String> after,
            int limit) {
        this(Optional.empty(), status, kind, customer, from, to, after, limit);
    }

    public InvoiceSearch {
        text = text.map(String::strip).filter(given -> !given.isEmpty());
        if (text.filter(given -> given.length() > LONGEST || given.chars().anyMatch(Character::isISOControl))
                .isPresent()) {
            throw Problem.invalid("q", "Use at most 100 characters, and none that controls a device.");
        }
        if (limit < 1 || limit > MOST) {
            throw Problem.invalid("limit", "Use 1 to 100.");
        }
    }
}
