package io.vitrine.ui.staff.payments;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.order.OrderNumbers;
import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.commerce.payment.PaymentPage;
import io.vitrine.commerce.payment.PaymentStatus;
import io.vitrine.commerce.payment.PaymentView;
import io.vitrine.commerce.payment.Payments;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.ListFoot;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Picker;
import io.vitrine.ui.kit.ScopeBar;
import io.vitrine.ui.kit.SearchField;
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

/** The payments of orders, newest first. */
@Route(value = PaymentsState.PATH, layout = StaffLayout.class)
@Needs(Permission.READ_PAYMENTS)
@Dependent
public class PaymentsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Payments payments;
    private final transient OrderNumbers orders;
    private final transient Clock clock;
    private final SearchField search;
    private final Div filters = new Div();
    private final Div result = new Div();
    private transient PaymentsState shown;

    @Inject
    PaymentsView(Payments payments, OrderNumbers orders, Clock clock) {
        this.payments = payments;
        this.orders = orders;
        this.clock = clock;
        shown = PaymentsState.read(QueryParameters.empty(), Desk.current(clock).today());
        search = new SearchField(
                "Find payments of an order by its whole number",
                "Order number",
                text -> shown.with(Optional.of(text)).address().open());
        result.addClassName("vt-box");
        add(new PageHead("Payments").basis("What customers paid, through whom, and what went back."), filters, result);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Desk desk = Desk.current(clock);
        shown = PaymentsState.read(event.getLocation().getQueryParameters(), desk.today());
        search.setValue(shown.order().orElse(""));
        filters.removeAll();
        filters.add(new ScopeBar(search, status(), method(), period(desk)));
        Optional<UUID> order = shown.order().flatMap(orders::find);
        PaymentPage page = shown.order().isPresent() && order.isEmpty()
                ? new PaymentPage(List.of(), Optional.empty())
                : payments.search(shown.search(order, desk.business().zone()));
        result.removeAll();
        if (page.payments().isEmpty()) {
            result.add(empty());
            return;
        }
        result.add(
                PaymentTable.of(
                        "Payments",
                        page.payments(),
                        orders.of(
                                page.payments().stream().map(PaymentView::order).toList()),
                        desk),
                new ListFoot(
                        desk.formats().count(page.payments().size()) + " payments on this page",
                        shown.after().map(after -> shown.page(Optional.empty()).address()),
                        page.next().map(next -> shown.page(Optional.of(next)).address())));
    }

    private Component empty() {
        return shown.narrowed()
                ? new EmptyState(
                        "No payment fits",
                        "No payment has this order, status and time together. An order is found by its whole number.",
                        new Link(PaymentsState.PATH, "Show all payments"))
                : new EmptyState("No payments yet", "They appear with the first order of the shop.");
    }

    private Picker status() {
        Picker picker =
                new Picker("Status", shown.status().map(PaymentWords::of).orElse("Any"));
        picker.choice(
                "Any",
                shown.standing(Optional.empty()).address().toString(),
                shown.status().isEmpty());
        for (PaymentStatus status : PaymentStatus.values()) {
            picker.choice(
                    PaymentWords.of(status),
                    shown.standing(Optional.of(status)).address().toString(),
                    shown.status().filter(status::equals).isPresent());
        }
        return picker;
    }

    private Picker method() {
        Picker picker = new Picker("By", shown.method().map(PaymentWords::of).orElse("Any"));
        picker.choice(
                "Any",
                shown.by(Optional.empty()).address().toString(),
                shown.method().isEmpty());
        for (PaymentMethod method : PaymentMethod.values()) {
            picker.choice(
                    PaymentWords.of(method),
                    shown.by(Optional.of(method)).address().toString(),
                    shown.method().filter(method::equals).isPresent());
        }
        return picker;
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

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Payments");
    }
}
