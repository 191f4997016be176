package io.vitrine.ui.customer.billing;

import io.vitrine.commerce.invoice.Allocation;
import io.vitrine.commerce.invoice.Balance;
import io.vitrine.commerce.invoice.Invoice;
import io.vitrine.commerce.invoice.InvoiceId;
import io.vitrine.commerce.invoice.InvoiceKind;
import io.vitrine.commerce.invoice.InvoiceLine;
import io.vitrine.commerce.invoice.InvoicePage;
import io.vitrine.commerce.invoice.InvoiceStatus;
import io.vitrine.commerce.invoice.InvoiceSummary;
import io.vitrine.commerce.invoice.Owed;
import io.vitrine.commerce.invoice.OwnInvoices;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.ui.customer.Frame;
import io.vitrine.ui.kit.Dates;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.storefront.Home;
import io.vitrine.ui.storefront.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts a customer's invoices into words. */
@ApplicationScoped
class InvoiceViews {

    private static final String INVOICES = Frame.HOME + "/invoices/";

    @Inject
    OwnInvoices invoices;

    @Transactional
    public InvoicesView list(Frame frame, Formats formats, InvoicesAsked asked) {
        InvoicePage page = invoices.search(asked.search());
        Owed owed = invoices.owed();
        List<Listing.Choice> statuses = new ArrayList<>();
        for (InvoiceStatus status : InvoiceStatus.values()) {
            statuses.add(new Listing.Choice(
                    status.name(), label(status), "", status.name().equalsIgnoreCase(asked.status())));
        }
        return new InvoicesView(
                frame,
                owed.open().isEmpty() ? "" : formats.money(owed.total().amount()),
                owed.overdue().amount().signum() == 0
                        ? ""
                        : formats.money(owed.overdue().amount()),
                asked.number(),
                asked.from(),
                asked.to(),
                statuses,
                asked.narrowed(),
                page.invoices().stream()
                        .map(invoice -> row(invoice, formats, formats.dates()))
                        .toList(),
                page.next().map(asked::next).orElse(""));
    }

    @Transactional
    public InvoiceView one(Frame frame, Formats formats, InvoiceId id, String said) {
        Invoice invoice = invoices.find(id);
        InvoiceSummary head = invoice.summary();
        Dates dates = formats.dates();
        Optional<Balance> open =
                head.balance().filter(balance -> balance.outstanding().signum() > 0);
        return new InvoiceView(
                frame,
                said,
                head.kind() == InvoiceKind.INVOICE ? "Invoice" : "Credit note",
                head.number(),
                word(head),
                shape(head),
                open.map(balance -> formats.money(balance.outstanding())).orElse(""),
                dates.day(head.dueOn()),
                facts(invoice, dates),
                invoice.lines().stream().map(line -> line(line, formats)).toList(),
                sums(invoice, formats),
                formats.money(head.total().amount()),
                invoice.allocations().stream()
                        .map(share -> payment(share, formats, dates))
                        .toList(),
                INVOICES + id + "/pdf",
                open.isPresent() ? Frame.HOME + "/pay?invoice=" + id : "",
                Frame.HOME + "/orders/" + TypeId.format("ord", head.order()),
                head.orderNumber());
    }

    private static InvoicesView.Row row(InvoiceSummary invoice, Formats formats, Dates dates) {
        boolean note = invoice.kind() == InvoiceKind.CREDIT_NOTE;
        return new InvoicesView.Row(
                INVOICES + invoice.id(),
                invoice.number(),
                invoice.orderNumber(),
                dates.day(invoice.issuedOn()),
                note ? "" : dates.day(invoice.dueOn()),
                formats.money(
                        note
                                ? invoice.total().amount().negate()
                                : invoice.total().amount()),
                word(invoice),
                shape(invoice));
    }

    private static List<Home.Fact> facts(Invoice invoice, Dates dates) {
        InvoiceSummary head = invoice.summary();
        List<Home.Fact> facts = new ArrayList<>();
        facts.add(new Home.Fact("Issued", dates.day(head.issuedOn())));
        if (head.kind() == InvoiceKind.INVOICE) {
            facts.add(new Home.Fact("Due", dates.day(head.dueOn())));
        }
        head.corrects().ifPresent(number -> facts.add(new Home.Fact("Corrects", "Invoice " + number)));
        facts.add(new Home.Fact("From", invoice.seller().legalName()));
        facts.add(new Home.Fact("To", invoice.buyer().title()));
        invoice.buyer().taxNumber().ifPresent(number -> facts.add(new Home.Fact("Your tax number", number)));
        invoice.creditNotes().forEach(note -> facts.add(new Home.Fact("Corrected by", "Credit note " + note.number())));
        if (!invoice.reason().isEmpty()) {
            facts.add(new Home.Fact("Reason", invoice.reason()));
        }
        return facts;
    }

    private static InvoiceView.Line line(InvoiceLine line, Formats formats) {
        return new InvoiceView.Line(
                line.name(),
                formats.quantity(line.quantity()) + " at " + formats.price(line.unitPrice())
                        + (line.tax().signum() == 0 ? "" : ", tax " + formats.quantity(line.taxRate()) + "\u00a0%"),
                formats.money(line.total()));
    }

    private static List<Home.Fact> sums(Invoice invoice, Formats formats) {
        List<Home.Fact> sums = new ArrayList<>();
        if (invoice.summary().tax().amount().signum() != 0) {
            sums.add(new Home.Fact(
                    "Before tax", formats.money(invoice.summary().net().amount())));
            invoice.taxes()
                    .forEach(share -> sums.add(new Home.Fact(
                            share.name() + " on " + formats.money(share.base()), formats.money(share.amount()))));
        }
        return sums;
    }

    private static Home.Fact payment(Allocation share, Formats formats, Dates dates) {
        String when = dates.when(share.at());
        return share.amount().signum() >= 0
                ? new Home.Fact("Paid " + when, formats.money(share.amount()))
                : new Home.Fact("Given back " + when, formats.money(share.amount()));
    }

    static String label(InvoiceStatus status) {
        String word = status.name();
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ENGLISH);
    }

    private static String word(InvoiceSummary invoice) {
        return invoice.balance().map(balance -> label(balance.status())).orElse("Credit note");
    }

    static String shape(InvoiceSummary invoice) {
        return invoice.balance()
                .map(balance -> switch (balance.status()) {
                    case PAID -> "ok";
                    case PENDING -> "info";
                    case OVERDUE -> "bad";
                })
                .orElse("");
    }
}
