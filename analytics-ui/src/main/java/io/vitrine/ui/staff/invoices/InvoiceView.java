package io.vitrine.ui.staff.invoices;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.invoice.Allocation;
import io.vitrine.commerce.invoice.Balance;
import io.vitrine.commerce.invoice.Invoice;
import io.vitrine.commerce.invoice.InvoiceId;
import io.vitrine.commerce.invoice.InvoiceKind;
import io.vitrine.commerce.invoice.InvoiceLine;
import io.vitrine.commerce.invoice.InvoiceSummary;
import io.vitrine.commerce.invoice.Invoices;
import io.vitrine.commerce.invoice.Issued;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Facts;
import io.vitrine.ui.kit.FigureTile;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Panes;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.shell.DetailView;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** One invoice or credit note: what it bills, how it stands, and the paper. */
@Route(value = "staff/invoices/:invoice", layout = StaffLayout.class)
@Needs(Permission.READ_INVOICES)
@Dependent
public class InvoiceView extends DetailView<InvoiceId> {

    private final transient Invoices invoices;
    private final transient Clock clock;

    @Inject
    InvoiceView(Invoices invoices, Clock clock) {
        super("invoice", InvoiceId::parse);
        this.invoices = invoices;
        this.clock = clock;
    }

    @Override
    protected void show(InvoiceId id) {
        Invoice invoice = invoices.find(id).orElseThrow(() -> Problem.notFound("invoice"));
        InvoiceSummary summary = invoice.summary();
        Desk desk = Desk.current(clock);
        String name = InvoiceWords.of(summary.kind()) + " " + summary.number();
        PageHead head = new PageHead(name)
                .basis("Issued " + desk.dates().day(summary.issuedOn()) + " to " + summary.buyer() + ", order "
                        + summary.orderNumber() + ".")
                .below(new Link(InvoicesState.PATH, "Invoices"))
                .actions(
                        InvoicePaper.preview(invoices, id, summary.number()),
                        InvoicePaper.download(invoices, id, summary.number()));
        List<Component> blocks =
                new ArrayList<>(List.of(figures(summary, desk), lines(invoice, desk), around(invoice, desk)));
        boolean correctable = summary.kind() == InvoiceKind.INVOICE && Allowed.may(Permission.MANAGE_INVOICES);
        if (correctable
                && summary.balance().filter(balance -> left(summary, balance)).isPresent()) {
            blocks.add(new Box("Issue a credit note").with(new CreditNoteForm(invoices, invoice, desk)));
        }
        draw(name, head, blocks.toArray(Component[]::new));
    }

    private static boolean left(InvoiceSummary summary, Balance balance) {
        return balance.credited().compareTo(summary.total().amount()) < 0;
    }

    private static Panes figures(InvoiceSummary summary, Desk desk) {
        if (summary.balance().isEmpty()) {
            return new Panes(
                    Panes.Cut.THREE,
                    tile("Taken back", summary.total().amount(), summary, desk, "with tax"),
                    tile("Before tax", summary.net().amount(), summary, desk, ""),
                    tile("Tax", summary.tax().amount(), summary, desk, ""));
        }
        Balance balance = summary.balance().get();
        boolean owed = balance.outstanding().signum() < 0;
        FigureTile open = tile(
                owed ? "Owed to the customer" : "Open",
                balance.outstanding().abs(),
                summary,
                desk,
                balance.outstanding().signum() == 0
                        ? "nothing left to pay"
                        : "due " + desk.dates().day(summary.dueOn()));
        open.size("xl");
        return new Panes(
                Panes.Cut.RESULT_OF_THREE,
                open,
                tile("Total", summary.total().amount(), summary, desk, "with tax"),
                tile("Paid", balance.paid(), summary, desk, "what came less what went back"),
                tile("Credited", balance.credited(), summary, desk, "by credit notes"));
    }

    private static FigureTile tile(String name, BigDecimal amount, InvoiceSummary summary, Desk desk, String note) {
        return new FigureTile(name)
                .size("m")
                .value(InvoiceWords.money(summary.money(amount), desk))
                .note(note);
    }

    private static Component lines(Invoice invoice, Desk desk) {
        InvoiceSummary summary = invoice.summary();
        return new Box("Lines", Words.space(), InvoiceWords.status(summary))
                .with(new DataTable<InvoiceLine>("Lines of the document")
                        .column("Product", InvoiceView::product)
                        .figure("Quantity", line -> desk.formats().quantity(line.quantity()))
                        .figure("Price", line -> desk.formats().price(line.unitPrice()), "wide")
                        .figure(
                                "Tax rate",
                                line -> line.taxRate().stripTrailingZeros().toPlainString() + "\u00a0%",
                                "wide")
                        .figure("Before tax", line -> plain(line.net(), desk), "wide")
                        .figure("Tax", line -> plain(line.tax(), desk), "wide")
                        .figure("Total", line -> plain(line.total(), desk))
                        .rows(invoice.lines())
                        .sums(
                                "Sum",
                                new Span(plain(summary.net().amount(), desk)),
                                new Span(plain(summary.tax().amount(), desk)),
                                new Span(InvoiceWords.money(summary.total(), desk))));
    }

    private static String plain(BigDecimal amount, Desk desk) {
        return desk.formats().plain(amount);
    }

    private static Component product(InvoiceLine line) {
        Span both = new Span(line.name());
        both.add(Words.span(line.sku(), "sub2"));
        return both;
    }

    private static Component around(Invoice invoice, Desk desk) {
        InvoiceSummary summary = invoice.summary();
        Facts facts = new Facts();
        facts.fact("Buyer", invoice.buyer().title());
        facts.fact("Address", String.join(", ", invoice.buyer().address().lines()));
        invoice.buyer().taxNumber().ifPresent(number -> facts.fact("Tax number", number));
        facts.fact("Seller", invoice.seller().legalName());
        facts.fact(
                "Order",
                Allowed.may(Permission.READ_ORDERS)
                        ? new Link("staff/orders/" + new OrderId(summary.order()), summary.orderNumber())
                        : new Span(summary.orderNumber()));
        summary.corrects().ifPresent(number -> facts.fact("Corrects", number));
        if (!invoice.reason().isEmpty()) {
            facts.fact("Reason", invoice.reason());
        }
        invoice.creditNotes().forEach(note -> facts.fact("Credit note", link(note)));
        summary.customer()
                .filter(customer -> Allowed.everywhere())
                .ifPresent(customer -> facts.fact(
                        "Account",
                        new Link(
                                Address.of(StatementsView.PATH)
                                        .with("customer", TypeId.format("cus", customer))
                                        .toString(),
                                "Show the customer's account")));
        Div both = new Div(new Box("About it").padded(facts), money(invoice, desk));
        both.addClassName("vt-two");
        return both;
    }

    private static Link link(Issued note) {
        return new Link(InvoicesState.PATH + "/" + note.id(), note.number());
    }

    private static Component money(Invoice invoice, Desk desk) {
        Box box = new Box("Money set against it");
        if (invoice.allocations().isEmpty()) {
            Div none = new Div(new Span("Nothing yet."));
            none.addClassNames("vt-body", "vt-mut");
            return box.with(none);
        }
        return box.with(new DataTable<Allocation>("Payments and refunds of the document")
                .column("What", InvoiceView::source)
                .text("When", allocation -> desk.dates().when(allocation.at()), "vt-nowrap")
                .figure(
                        "Amount",
                        allocation -> InvoiceWords.money(invoice.summary().money(allocation.amount()), desk))
                .rows(invoice.allocations()));
    }

    private static Component source(Allocation allocation) {
        String source = allocation.source();
        int part = source.indexOf('/');
        String id = part < 0 ? source : source.substring(0, part);
        return id.startsWith("pay_") && Allowed.may(Permission.READ_PAYMENTS)
                ? new Link("staff/payments/" + id, "Payment")
                : new Span(id.startsWith("pay_") ? "Payment" : "Refund");
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title(title());
    }
}
