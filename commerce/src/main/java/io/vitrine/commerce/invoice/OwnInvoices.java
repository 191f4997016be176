package io.vitrine.commerce.invoice;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What customers see of their own invoices, payments and account. Somebody else's invoice is one that does not exist. */
@ApplicationScoped
public class OwnInvoices {

    private static final int MOST_PAYMENTS = 200;

    @Inject
    OwnInvoiceRows own;

    @Inject
    InvoiceRows rows;

    @Inject
    Originals originals;

    @Inject
    Press press;

    @Inject
    Cursors cursors;

    @Inject
    Audit audit;

    /** @throws Problem 422 when the cursor is not one of this list */
    @Transactional
    public InvoicePage search(OwnInvoiceSearch search) {
        UUID account = CurrentCall.requireCustomer();
        List<InvoiceSummary> found =
                own.find(account, search, search.after().map(cursors::open).map(InvoicePlace::read), press.today());
        List<InvoiceSummary> page = found.subList(0, Math.min(found.size(), search.limit()));
        seen("own-invoices.listed", "own-invoices", page.size());
        Optional<String> next = found.size() > search.limit()
                ? Optional.of(
                        cursors.sign(InvoicePlace.of(page.get(page.size() - 1)).text()))
                : Optional.empty();
        return new InvoicePage(page, next);
    }

    /** What is left to pay, in the business's currency. */
    @Transactional
    public Owed owed() {
        UUID account = CurrentCall.requireCustomer();
        LocalDate today = press.today();
        List<InvoiceSummary> open = own.open(account, today);
        seen("own-debts.opened", "own-debts", open.size());
        return new Owed(CurrentCall.require().business().currency(), today, open);
    }

    /** @throws Problem 404 */
    @Transactional
    public Invoice find(InvoiceId id) {
        Invoice invoice = require(id);
        audit.record(AuditEntry.created("own-invoice.opened", "invoice", id, Map.of()));
        return invoice;
    }

    /** The invoice of one of the customer's orders; absent while it was not issued. */
    @Transactional
    public Optional<InvoiceSummary> ofOrder(String orderNumber) {
        UUID account = CurrentCall.requireCustomer();
        OwnInvoiceSearch search = new OwnInvoiceSearch(
                Optional.empty(), Optional.of(orderNumber), Optional.empty(), Optional.empty(), Optional.empty(), 20);
        return own.find(account, search, Optional.empty(), press.today()).stream()
                .filter(invoice -> invoice.kind() == InvoiceKind.INVOICE
                        && invoice.orderNumber().equals(orderNumber))
                .findFirst();
    }

    /** The document on paper: the first time the original, afterwards a copy. @throws Problem 404 */
    @Transactional
    public Outgoing takeOut(InvoiceId id) {
        Invoice invoice = require(id);
        boolean original = originals.take(id);
        audit.record(AuditEntry.created(
                "own-invoice.downloaded",
                "invoice",
                id,
                Map.of("number", invoice.summary().number(), "as", original ? "original" : "copy")));
        return new Outgoing(invoice, original);
    }

    /** The account from one day to another, both included. @throws Problem 422 when it ends before it begins */
    @Transactional
    public Statement statement(LocalDate from, LocalDate to) {
        UUID account = CurrentCall.requireCustomer();
        if (to.isBefore(from)) {
            throw Problem.invalid("to", "Choose a day that is not before the first.");
        }
        Currency currency = CurrentCall.require().business().currency();
        String code = currency.getCurrencyCode();
        String zone = CurrentCall.require().business().zone().getId();
        audit.record(AuditEntry.created(
                "own-statement.opened",
                "customer-account",
                CurrentCall.require().actor().key(),
                Map.of("from", from.toString(), "to", to.toString())));
        Money zero = Money.zero(currency);
        return Statements.add(
                new Statement(account, own.name(account), from, to, zero, List.of(), zero, Map.of()),
                own.events(account, code, to, zone),
                own.aged(account, code, to, zone));
    }

    /** What came, what is awaited and what was given back, newest first. */
    @Transactional
    public List<OwnPayment> payments() {
        List<OwnPayment> payments = own.payments(CurrentCall.requireCustomer(), MOST_PAYMENTS);
        seen("own-payments.listed", "own-payments", payments.size());
        return payments;
    }

    private Invoice require(InvoiceId id) {
        return rows.own(CurrentCall.requireCustomer(), id, press.today())
                .orElseThrow(() -> Problem.notFound("invoice"));
    }

    private void seen(String action, String what, int shown) {
        audit.record(AuditEntry.created(action, "invoice-list", what, Map.of("shown", Integer.toString(shown))));
    }
}
