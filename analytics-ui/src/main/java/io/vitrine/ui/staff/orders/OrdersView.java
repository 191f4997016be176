package io.vitrine.ui.staff.orders;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.order.OrderFilter;
import io.vitrine.commerce.order.OrderPage;
import io.vitrine.commerce.order.Orders;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.Locations;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Picker;
import io.vitrine.ui.kit.ScopeBar;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.ScopePickers;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** The orders, found by number, customer, state and date. */
@Route(value = OrdersState.PATH, layout = StaffLayout.class)
@Needs(Permission.READ_ORDERS)
@Dependent
public class OrdersView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int TYPING_PAUSE_MILLIS = 350;

    private final transient Orders orders;
    private final transient Locations locations;
    private final transient Clock clock;
    private final TextField search = new TextField();
    private final Div filters = new Div();
    private final Div result = new Div();
    private transient Optional<OrdersState> shown = Optional.empty();

    @Inject
    OrdersView(Orders orders, Locations locations, Clock clock) {
        this.orders = orders;
        this.locations = locations;
        this.clock = clock;
        search.setPlaceholder("Number, customer or email");
        search.setAriaLabel("Search orders by number, customer or email");
        search.setPrefixComponent(Glyph.SEARCH.small());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        search.addClassName("vt-search");
        search.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                shown.map(state -> state.with(Optional.of(typed.getValue())))
                        .ifPresent(state -> state.address().open());
            }
        });
        add(new PageHead("Orders").basis("Newest first. Amounts before tax and shipping."), filters, result);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Desk desk = Desk.current(clock);
        OrdersState state = OrdersState.read(event.getLocation().getQueryParameters(), desk.today());
        shown = Optional.of(state);
        search.setValue(state.text().orElse(""));
        OrderPage page = orders.search(state.search(desk.business().zone()));
        filters.removeAll();
        filters.add(new ScopeBar(search, work(state), period(desk, state), location(desk, state)));
        result.removeAll();
        result.add(new OrdersBox(page, state, desk));
    }

    private static Picker work(OrdersState state) {
        Picker picker =
                new Picker("State", state.filter().map(OrderFilter::label).orElse("All"));
        picker.choice(
                "All",
                state.waiting(Optional.empty()).address().toString(),
                state.filter().isEmpty());
        for (OrderFilter filter : OrderFilter.values()) {
            picker.choice(
                    filter.label(),
                    state.waiting(Optional.of(filter)).address().toString(),
                    state.filter().filter(filter::equals).isPresent());
        }
        return picker;
    }

    private static Picker period(Desk desk, OrdersState state) {
        ScopePickers pickers = new ScopePickers(
                desk, state.scope(), scope -> state.within(scope).address());
        return state.anyTime()
                ? pickers.period("Any time")
                : pickers.period()
                        .choice("Any time", state.atAnyTime().address().toString(), false);
    }

    private Picker location(Desk desk, OrdersState state) {
        return new ScopePickers(
                        desk, state.scope(), scope -> state.at(scope.location()).address())
                .location(Allowed.locations(locations));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Orders");
    }
}
