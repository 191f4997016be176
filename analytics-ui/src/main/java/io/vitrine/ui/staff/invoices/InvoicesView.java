package io.vitrine.ui.staff.invoices;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.invoice.InvoicePage;
import io.vitrine.commerce.invoice.InvoiceStatus;
import io.vitrine.commerce.invoice.InvoiceSummary;
import io.vitrine.commerce.invoice.Invoices;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.ListFoot;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Picker;
import io.vitrine.ui.kit.ScopeBar;
import io.vitrine.ui.kit.SearchField;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.Preset;
import io.vitrine.ui.owner.Scope;
import io.vitrine.ui.owner.ScopePickers;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Invoices and credit notes, found by number, buyer and time. */
@Route(value = InvoicesState.PATH, layout = StaffLayout.class)
@Needs(Permission.READ_INVOICES)
@Dependent
public class InvoicesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Invoices invoices;
    private final transient Clock clock;
    private final SearchField search;
    private final Div filters = new Div();
    private final Div result = new Div();
    private transient InvoicesState shown;

    @Inject
    InvoicesView(Invoices invoices, Clock clock) {
        this.invoices = invoices;
        this.clock = clock;
        shown = InvoicesState.read(QueryParameters.empty(), Desk.current(clock).today());
        search = new SearchField(
                "Search invoices by number, order or buyer",
                "Number, order or buyer",
                text -> shown.with(Optional.of(text)).address().open());
        result.addClassName("vt-box");
        PageHead head = new PageHead("Invoices").basis("Newest first. Issued documents never change.");
        if (Allowed.everywhere()) {
            head.actions(Link.button("Customers' accounts", StatementsView.PATH));
        }
        add(head, filters, result);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Desk desk = Desk.current(clock);
        shown = InvoicesState.read(event.getLocation().getQueryParameters(), desk.today());
        search.setValue(shown.text().orElse(""));
        filters.removeAll();
        ScopeBar bar = new ScopeBar(search, status(), period(desk));
        shown.customer().ifPresent(one -> filters.add(oneCustomer()));
        filters.addComponentAsFirst(bar);
        InvoicePage page = invoices.search(shown.search());
        result.removeAll();
        if (page.invoices().isEmpty()) {
            result.add(empty());
        } else {
            result.add(table(page, desk), foot(page, desk));
        }
    }

    private Component oneCustomer() {
        Div line = new Div(
                Words.quiet("Of one customer only."),
                new Link(shown.ofAll().address().toString(), "Show all customers"));
        line.addClassName("vt-row");
        line.getStyle().setMarginBottom("16px");
        return line;
    }

    private Picker status() {
        String now = shown.kind().isPresent()
                ? "Credit notes"
                : shown.status().map(InvoiceWords::of).orElse("Any");
        Picker picker = new Picker("Status", now);
        picker.choice("Any", shown.standing(Optional.empty()).address().toString(), now.equals("Any"));
        for (InvoiceStatus status : InvoiceStatus.values()) {
            String word = InvoiceWords.of(status);
            picker.choice(word, shown.standing(Optional.of(status)).address().toString(), now.equals(word));
        }
        return picker.choice("Credit notes", shown.creditNotes().address().toString(), now.equals("Credit notes"));
    }

    private Picker period(Desk desk) {
        Scope scope = shown.period().orElseGet(() -> Scope.read(QueryParameters.empty(), desk.today(), Preset.LAST_30));
        ScopePickers pickers = new ScopePickers(
                desk, scope, other -> shown.within(Optional.of(other)).address());
        return shown.period().isEmpty()
                ? pickers.period("Any time")
                : pickers.period()
                        .choice(
                                "Any time",
                                shown.within(Optional.empty()).address().toString(),
                                false);
    }

    private Component empty() {
        return shown.narrowed()
                ? new EmptyState(
                        "No invoice fits",
                        "No document has this number, status and time together.",
                        new Link(InvoicesState.PATH, "Show all invoices"))
                : new EmptyState("No invoices yet", "They are issued by themselves as soon as an order is placed.");
    }

    private static Component table(InvoicePage page, Desk desk) {
        return new DataTable<InvoiceSummary>("Invoices and credit notes")
                .column("Number", invoice -> number(invoice, desk))
                .text("Buyer", InvoiceSummary::buyer, "wide")
                .text("Issued", invoice -> desk.dates().day(invoice.issuedOn()), "vt-nowrap", "wide")
                .text(
                        "Due",
                        invoice -> invoice.balance().isPresent() ? desk.dates().day(invoice.dueOn()) : "",
                        "vt-nowrap",
                        "wide")
                .column("Status", InvoiceWords::status)
                .figure(
                        "Open",
                        invoice -> invoice.balance().isPresent()
                                ? InvoiceWords.money(invoice.money(InvoiceWords.outstanding(invoice)), desk)
                                : "",
                        "wide")
                .figure("Total", invoice -> InvoiceWords.money(invoice.total(), desk))
                .rows(page.invoices());
    }

    private static Component number(InvoiceSummary invoice, Desk desk) {
        Span both = new Span(new Link(InvoicesState.PATH + "/" + invoice.id(), invoice.number()));
        String second = invoice.corrects().map(number -> "Corrects " + number).orElse("Order " + invoice.orderNumber());
        both.add(
                Words.span(second, "sub2"),
                Words.span(invoice.buyer() + ", " + desk.dates().day(invoice.issuedOn()), "sub2", "only-m"));
        return both;
    }

    private Component foot(InvoicePage page, Desk desk) {
        return new ListFoot(
                desk.formats().count(page.invoices().size()) + " documents on this page",
                shown.after().map(after -> shown.page(Optional.empty()).address()),
                page.next().map(next -> shown.page(Optional.of(next)).address()));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Invoices");
    }
}
