package io.vitrine.commerce.taxreport;

import io.vitrine.core.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The tax of a period.
 *
 * @param differences orders for which documents and ledger fall on different sides of the period; at most 20
 */
public record TaxReport(
        LocalDate from, LocalDate to, List<TaxLine> lines, List<TaxTotal> totals, List<Difference> differences) {

    public TaxReport {
        lines = List.copyOf(lines);
        totals = List.copyOf(totals);
        differences = List.copyOf(differences);
    }

    /** An order whose documents of the period bear another tax than its entries. */
    public record Difference(UUID order, Money documents, Money ledger) {}
}
