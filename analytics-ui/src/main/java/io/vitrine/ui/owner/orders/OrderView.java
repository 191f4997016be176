package io.vitrine.ui.owner.orders;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.order.OrderDetails;
import io.vitrine.commerce.order.OrderDiscount;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.OrderSummary;
import io.vitrine.commerce.order.Orders;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.CopyButton;
import io.vitrine.ui.kit.FigureTile;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Panes;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** One order with its lines. */
@Route(value = "owner/orders/:order", layout = OwnerLayout.class)
@Needs(Permission.READ_ORDERS)
@Dependent
public class OrderView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Orders orders;
    private final transient Clock clock;
    private String number = "";

    @Inject
    OrderView(Orders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<OrderDetails> found =
                event.getRouteParameters().get("order").flatMap(OrderId::parse).flatMap(orders::find);
        found.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(OrderDetails details) {
        Desk desk = Desk.current(clock);
        OrderSummary order = details.order();
        number = order.number();
        String basis = "Placed %s %s at %s, %s"
                .formatted(
                        desk.dates().day(desk.dates().on(order.placedAt())),
                        desk.dates().clock(order.placedAt()),
                        order.locationName(),
                        Channels.word(order.channel()).toLowerCase(Locale.ROOT));
        removeAll();
        add(new PageHead("Order " + order.number())
                .basis(basis)
                .below(new Link("owner/orders", "Orders"))
                .actions(CopyButton.link()));
        Div blocks = new Div(amounts(details, desk.formats()), new OrderLines(details, desk.formats()));
        blocks.addClassNames("vt-stack", "vt-after-head");
        add(blocks);
    }

    private static Panes amounts(OrderDetails details, Formats formats) {
        OrderSummary order = details.order();
        return new Panes(
                Panes.Cut.RESULT_OF_THREE,
                new FigureTile("Total")
                        .size("xl")
                        .value(formats.money(order.total().amount()))
                        .note("before tax and shipping"),
                new FigureTile("Gross")
                        .size("m")
                        .value(formats.plain(order.gross().amount()))
                        .note(formats.count(order.lines()) + (order.lines() == 1 ? " line" : " lines")),
                new FigureTile("minus discounts")
                        .size("m")
                        .value(formats.plain(order.discount().amount().negate()))
                        .note(
                                details.discounts().isEmpty()
                                        ? "of the lines"
                                        : details.discounts().stream()
                                                .map(OrderDiscount::words)
                                                .collect(Collectors.joining(", "))),
                new FigureTile("Customer")
                        .size("m")
                        .value(order.customer().orElse("Guest"))
                        .note(order.customer().isPresent() ? "" : "bought without an account"));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Order " + number);
    }
}
