package io.vitrine.commerce.taxreport;

import io.vitrine.commerce.accounting.CsvText;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Tax reports of the current business; for those whose access reaches all of it. */
@ApplicationScoped
public class TaxReports {

    private static final int MOST_YEARS = 3;

    @Inject
    TaxRows rows;

    @Inject
    Audit audit;

    /** From one day to another, both included. @throws Problem 422 for a period that ends before it begins or is too long */
    @Transactional
    public TaxReport of(LocalDate from, LocalDate to) {
        CurrentCall.permitAt(Permission.READ_INVOICES, Optional.empty());
        return read(from, to);
    }

    /** The same as a file. */
    @Transactional
    public String csv(LocalDate from, LocalDate to) {
        CurrentCall.permitAt(Permission.EXPORT_INVOICES, Optional.empty());
        TaxReport report = read(from, to);
        audit.record(AuditEntry.created(
                "tax-report.exported",
                "tax-report",
                from + "/" + to,
                Map.of("lines", String.valueOf(report.lines().size()))));
        CsvText csv = new CsvText(
                "Country",
                "State",
                "Tax",
                "Category",
                "Rate %",
                "Currency",
                "Documents",
                "Invoiced net",
                "Invoiced tax",
                "Credited net",
                "Credited tax",
                "Net",
                "Tax due");
        report.lines()
                .forEach(line -> csv.row(
                        line.country(),
                        line.region(),
                        line.name(),
                        line.category(),
                        line.rate(),
                        line.due().currency().getCurrencyCode(),
                        line.documents(),
                        line.invoicedBase().amount(),
                        line.invoicedTax().amount(),
                        line.creditedBase().amount(),
                        line.creditedTax().amount(),
                        line.base().amount(),
                        line.due().amount()));
        return csv.finished();
    }

    private TaxReport read(LocalDate from, LocalDate to) {
        if (to.isBefore(from) || to.isAfter(from.plusYears(MOST_YEARS))) {
            throw Problem.invalid("to", "Use a day from the first one on, at most three years later.");
        }
        return rows.report(from, to, CurrentCall.require().business().zone());
    }
}
