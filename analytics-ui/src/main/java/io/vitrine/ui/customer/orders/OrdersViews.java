package io.vitrine.ui.customer.orders;

import io.vitrine.commerce.processing.OwnOrder;
import io.vitrine.commerce.processing.OwnOrderPage;
import io.vitrine.commerce.processing.OwnOrders;
import io.vitrine.commerce.processing.OwnStage;
import io.vitrine.ui.customer.Frame;
import io.vitrine.ui.kit.Dates;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.storefront.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Puts the list of a customer's orders into words. */
@ApplicationScoped
class OrdersViews {

    @Inject
    OwnOrders orders;

    OrdersView of(Frame frame, Formats formats, OrdersAsked asked) {
        OwnOrderPage page = orders.search(asked.search());
        List<Listing.Choice> stages = new ArrayList<>();
        for (OwnStage stage : OwnStage.values()) {
            stages.add(new Listing.Choice(
                    stage.name(), stage.label(), "", stage.name().equalsIgnoreCase(asked.stage())));
        }
        return new OrdersView(
                frame,
                asked.number(),
                asked.from(),
                asked.to(),
                stages,
                asked.narrowed(),
                page.orders().stream().map(order -> row(order, formats)).toList(),
                page.next().map(asked::next).orElse(""));
    }

    private static OrdersView.Row row(OwnOrder order, Formats formats) {
        Dates dates = formats.dates();
        return new OrdersView.Row(
                order.placedHere() ? OrderViews.path(order.id()) : "",
                order.number(),
                dates.day(dates.on(order.placedAt())),
                order.first() + (order.lines() > 1 ? " and " + (order.lines() - 1) + " more" : ""),
                formats.money(order.total().amount()),
                OwnStage.of(order.status()).label(),
                Timeline.shape(order.status()));
    }
}
