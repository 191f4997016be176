package io.vitrine.commerce.accounting;

import io.vitrine.commerce.invoice.IssuedDocuments;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes invoices and the ledger out for accounting software. */
@ApplicationScoped
public class AccountingExports {

    @Inject
    IssuedDocuments documents;

    @Inject
    JournalRows journal;

    @Inject
    Audit audit;

    /**
     * The files of a period and their manifest, as one ZIP.
     *
     * @throws Problem 422 when the period holds more than one file should
     */
    @Transactional
    public byte[] take(ExportFormat format, ExportPeriod period) {
        CurrentCall.permitAt(Permission.EXPORT_INVOICES, Optional.empty());
        byte[] zip = new ExportPackage(format, period, files(format, period)).zip();
        record(format.name(), period);
        return zip;
    }

    /** The documents of a period as a list in CSV. */
    @Transactional
    public String list(ExportPeriod period) {
        CurrentCall.permitAt(Permission.EXPORT_INVOICES, Optional.empty());
        String csv = InvoiceList.of(documents.between(period.from(), period.to()));
        record("LIST", period);
        return csv;
    }

    private List<ExportFile> files(ExportFormat format, ExportPeriod period) {
        return switch (format) {
            case XERO -> List.of(XeroFile.of(documents.between(period.from(), period.to())));
            case QUICKBOOKS -> QuickBooksFile.of(documents.between(period.from(), period.to()));
            case TALLY -> List.of(TallyFile.of(documents.between(period.from(), period.to())));
            case JOURNAL -> List.of(JournalFile.of(journal.of(period)));
        };
    }

    private void record(String format, ExportPeriod period) {
        audit.record(AuditEntry.created(
                "invoices.exported",
                "invoice-list",
                "invoices",
                Map.of(
                        "format",
                        format,
                        "from",
                        period.from().toString(),
                        "to",
                        period.to().toString())));
    }
}
