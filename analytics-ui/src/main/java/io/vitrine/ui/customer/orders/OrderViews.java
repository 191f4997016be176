package io.vitrine.ui.customer.orders;

import io.vitrine.commerce.fulfilment.TrackingLink;
import io.vitrine.commerce.invoice.OwnInvoices;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.processing.OrderProgress;
import io.vitrine.commerce.processing.OwnOrders;
import io.vitrine.commerce.processing.OwnStage;
import io.vitrine.commerce.processing.PastLine;
import io.vitrine.ui.customer.Frame;
import io.vitrine.ui.kit.Dates;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.storefront.Home;
import io.vitrine.ui.storefront.OrderPages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Puts one order of a customer into words. */
@ApplicationScoped
class OrderViews {

    @Inject
    OwnOrders orders;

    @Inject
    OwnInvoices invoices;

    @Inject
    OrderPages words;

    static String path(OrderId id) {
        return Frame.HOME + "/orders/" + id;
    }

    /** @param typed pieces to send back by field, as they were sent */
    @Transactional
    public OrderView of(
            Frame frame, Formats formats, OrderId id, String said, String trouble, Map<String, String> typed) {
        OrderProgress order = orders.find(id);
        Dates dates = formats.dates();
        return new OrderView(
                frame,
                said,
                trouble,
                path(id),
                order.number(),
                dates.when(order.placedAt()),
                OwnStage.of(order.status()).label(),
                Timeline.shape(order.status()),
                Timeline.headline(order, dates),
                Timeline.of(order, dates),
                order.parcels().stream()
                        .map(parcel -> new OrderView.Parcel(
                                dates.when(parcel.at()),
                                parcel.carrier(),
                                parcel.tracking(),
                                TrackingLink.of(parcel.carrier(), parcel.tracking())
                                        .orElse("")))
                        .toList(),
                order.lines().stream()
                        .map(line -> OrderPages.line(line, order, formats))
                        .toList(),
                OrderPages.sums(order, formats),
                formats.money(order.total().amount()),
                words.facts(order, dates).stream()
                        .filter(fact -> !fact.name().startsWith("Sent "))
                        .toList(),
                order.steps().stream()
                        .map(step -> new OrderView.Step(
                                dates.when(step.at()),
                                step.note().isEmpty()
                                        ? OwnStage.of(step.status()).label()
                                        : "Note",
                                step.note()))
                        .toList(),
                OwnOrders.cancellable(order),
                returnable(orders.lines(id), typed),
                invoices.ofOrder(order.number()).stream()
                        .map(invoice -> new Home.Fact(invoice.number(), "/app/customer/invoices/" + invoice.id()))
                        .toList());
    }

    private static List<OrderView.Returnable> returnable(List<PastLine> lines, Map<String, String> typed) {
        return lines.stream()
                .filter(line -> line.returnable() > 0)
                .map(line -> new OrderView.Returnable(
                        field(line), line.name(), line.returnable(), typed.getOrDefault(field(line), "0")))
                .toList();
    }

    static String field(PastLine line) {
        return "line" + line.number();
    }
}
