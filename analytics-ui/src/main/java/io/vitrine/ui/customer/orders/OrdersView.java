package io.vitrine.ui.customer.orders;

import io.vitrine.ui.customer.Frame;
import io.vitrine.ui.storefront.Listing;
import java.util.List;

/**
 * The customer's orders.
 *
 * @param stages to choose from
 * @param narrowed whether the filters leave something out
 * @param next address of the page with older ones, or nothing
 */
public record OrdersView(
        Frame frame,
        String number,
        String from,
        String to,
        List<Listing.Choice> stages,
        boolean narrowed,
        List<Row> rows,
        String next) {

    public OrdersView {
        stages = List.copyOf(stages);
        rows = List.copyOf(rows);
    }

    /** @param address of its page; nothing for an order that was not placed in the shop */
    public record Row(
            String address, String number, String placed, String what, String total, String status, String shape) {}
}
