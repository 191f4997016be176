package io.vitrine.ui.staff.invoices;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.invoice.Debtor;
import io.vitrine.commerce.invoice.Debtors;
import io.vitrine.commerce.invoice.Statements;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.ScopeBar;
import io.vitrine.ui.kit.SearchField;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.Preset;
import io.vitrine.ui.owner.Scope;
import io.vitrine.ui.owner.ScopePickers;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Customers' accounts: who owes how much, and the statement of one of them. */
@Route(value = StatementsView.PATH, layout = StaffLayout.class)
@Needs(Permission.READ_INVOICES)
@Dependent
public class StatementsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "staff/statements";
    private static final int SHOWN = 50;

    private final transient Debtors debtors;
    private final transient Statements statements;
    private final transient Clock clock;

    @Inject
    StatementsView(Debtors debtors, Statements statements, Clock clock) {
        this.debtors = debtors;
        this.statements = statements;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        Optional<UUID> customer = query.getSingleParameter("customer").flatMap(text -> TypeId.parse("cus", text));
        removeAll();
        customer.ifPresentOrElse(id -> showOne(id, query), () -> showAll(query.getSingleParameter("q")));
    }

    private void showAll(Optional<String> text) {
        Desk desk = Desk.current(clock);
        SearchField search = new SearchField(
                "Search customers by name",
                "Customer",
                typed -> Address.of(PATH)
                        .with("q", Optional.of(typed).filter(given -> !given.isBlank()))
                        .open());
        search.setValue(text.orElse(""));
        List<Debtor> found = debtors.find(text, SHOWN);
        Div box = new Div();
        box.addClassName("vt-box");
        if (found.isEmpty()) {
            box.add(new EmptyState(
                    "No customer here",
                    text.isPresent()
                            ? "No customer with an invoice has this name."
                            : "Customers appear with their first invoice."));
        } else {
            box.add(table(found, desk));
        }
        add(
                new PageHead("Customers' accounts")
                        .basis("Who owes most first, in "
                                + desk.business().currency().getCurrencyCode() + ".")
                        .below(new Link(InvoicesState.PATH, "Invoices")),
                new ScopeBar(search),
                box);
    }

    private static Component table(List<Debtor> found, Desk desk) {
        return new DataTable<Debtor>("Customers with their balances")
                .column("Customer", StatementsView::customer)
                .figure("Documents", debtor -> desk.formats().count(debtor.documents()), "wide")
                .column("Overdue", debtor -> overdue(debtor, desk))
                .figure(
                        "Owes " + desk.formats().symbol(),
                        debtor -> desk.formats().plain(debtor.outstanding().amount()))
                .rows(found);
    }

    private static Component customer(Debtor debtor) {
        String address = Address.of(PATH)
                .with("customer", TypeId.format("cus", debtor.customer()))
                .toString();
        return new Link(address, debtor.name());
    }

    private static Component overdue(Debtor debtor, Desk desk) {
        return debtor.overdue().amount().signum() > 0
                ? new Status(
                        Status.Kind.NOW, desk.formats().plain(debtor.overdue().amount()))
                : new Status(Status.Kind.GOOD, "none");
    }

    private void showOne(UUID customer, QueryParameters query) {
        Desk desk = Desk.current(clock);
        Scope scope = Scope.read(query, desk.today(), Preset.LAST_90);
        Address here = Address.of(PATH).with("customer", TypeId.format("cus", customer));
        add(new StatementPage(
                statements.of(
                        customer,
                        scope.period().from(),
                        scope.period().to(),
                        desk.business().currency()),
                new ScopeBar(new ScopePickers(desk, scope, other -> other.on(here)).period()),
                desk));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Customers' accounts");
    }
}
