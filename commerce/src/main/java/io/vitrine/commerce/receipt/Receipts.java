package io.vitrine.commerce.receipt;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Receipts of the current business. */
@ApplicationScoped
public class Receipts {

    @Inject
    ReceiptRows rows;

    @Inject
    Cursors cursors;

    @Inject
    Audit audit;

    /**
     * The receipts for orders of the locations that the caller's access reaches.
     *
     * @throws Problem 422 when the cursor is not one of this list
     */
    @Transactional
    public ReceiptPage search(ReceiptSearch search) {
        CurrentCall.permit(Permission.READ_INVOICES);
        List<Receipt> found =
                rows.find(search, search.after().map(cursors::open).map(ReceiptRows.Place::read));
        if (found.size() <= search.limit()) {
            return new ReceiptPage(found, Optional.empty());
        }
        List<Receipt> page = found.subList(0, search.limit());
        return new ReceiptPage(page, Optional.of(cursors.sign(ReceiptRows.Place.text(page.get(page.size() - 1)))));
    }

    @Transactional
    public Optional<Receipt> find(ReceiptId id) {
        CurrentCall.permit(Permission.READ_INVOICES);
        Optional<Receipt> found = rows.find(id);
        found.ifPresent(receipt -> audit.record(AuditEntry.created("receipt.opened", "receipt", id, Map.of())));
        return found;
    }

    /** One that leaves the house on paper. @throws Problem 404 when there is none */
    @Transactional
    public Receipt takeOut(ReceiptId id) {
        CurrentCall.permit(Permission.READ_INVOICES);
        Receipt receipt = rows.find(id).orElseThrow(() -> Problem.notFound("receipt"));
        audit.record(AuditEntry.created("receipt.downloaded", "receipt", id, Map.of("number", receipt.number())));
        return receipt;
    }
}
