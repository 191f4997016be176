package io.vitrine.commerce.invoice;

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

/** Invoices and credit notes of the current business. */
@ApplicationScoped
public class Invoices {

    @Inject
    InvoiceRows rows;

    @Inject
    CreditNotes creditNotes;

    @Inject
    Originals originals;

    @Inject
    Press press;

    @Inject
    Cursors cursors;

    @Inject
    Audit audit;

    /**
     * The documents of the locations that the caller's access reaches.
     *
     * @throws Problem 422 when the cursor is not one of this list
     */
    @Transactional
    public InvoicePage search(InvoiceSearch search) {
        CurrentCall.permit(Permission.READ_INVOICES);
        List<InvoiceSummary> found =
                rows.find(search, search.after().map(cursors::open).map(InvoicePlace::read), press.today());
        List<InvoiceSummary> page = found.subList(0, Math.min(found.size(), search.limit()));
        if (!page.isEmpty()
                && (search.after().isPresent()
                        || search.customer().isPresent()
                        || search.text().isPresent())) {
            audit.record(AuditEntry.created(
                    "invoices.listed", "invoice-list", "invoices", Map.of("shown", String.valueOf(page.size()))));
        }
        Optional<String> next = found.size() > search.limit()
                ? Optional.of(
                        cursors.sign(InvoicePlace.of(page.get(page.size() - 1)).text()))
                : Optional.empty();
        return new InvoicePage(page, next);
    }

    /** One document, for reading on a screen. */
    @Transactional
    public Optional<Invoice> find(InvoiceId id) {
        CurrentCall.permit(Permission.READ_INVOICES);
        Optional<Invoice> found = rows.find(id, press.today());
        found.ifPresent(invoice -> audit.record(AuditEntry.created("invoice.opened", "invoice", id, Map.of())));
        return found;
    }

    /** Whether there is such a document within the caller's reach; for who is about to change it. */
    @Transactional
    public boolean exists(InvoiceId id) {
        CurrentCall.permit(Permission.MANAGE_INVOICES);
        return rows.find(id, press.today()).isPresent();
    }

    /**
     * One document that leaves the house on paper. The first time it is the original, afterwards a copy.
     *
     * @throws Problem 404 when there is none
     */
    @Transactional
    public Outgoing takeOut(InvoiceId id) {
        CurrentCall.permit(Permission.READ_INVOICES);
        Invoice invoice = rows.find(id, press.today()).orElseThrow(() -> Problem.notFound("invoice"));
        boolean original = originals.take(id);
        audit.record(AuditEntry.created(
                "invoice.downloaded",
                "invoice",
                id,
                Map.of("number", invoice.summary().number(), "as", original ? "original" : "copy")));
        return new Outgoing(invoice, original);
    }

    /**
     * Takes a part of an invoice back.
     *
     * @throws Problem 404 for no invoice, 422 for a line it does not have or more than is left of one
     */
    @Transactional
    public Issued takeBack(InvoiceId id, TakeBack wish) {
        CurrentCall.permit(Permission.MANAGE_INVOICES);
        return creditNotes.issue(id, wish);
    }
}
