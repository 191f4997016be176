package io.vitrine.ui.customer.orders;

import io.vitrine.ui.customer.Frame;
import java.util.List;

/**
 * A customer's standing orders.
 *
 * @param said what was done, or nothing
 * @param trouble what was not, or nothing
 * @param order id of the order that is to come again, or nothing
 * @param number of that order
 * @param earliest first day to choose
 */
public record StandingView(
        Frame frame,
        String said,
        String trouble,
        List<Row> rows,
        String order,
        String number,
        String weeks,
        String firstOn,
        String earliest) {

    public StandingView {
        rows = List.copyOf(rows);
    }

    /** One of them. */
    public record Row(
            String id,
            String what,
            String rhythm,
            String next,
            String state,
            String shape,
            String where,
            String last,
            String trouble,
            boolean active,
            boolean paused) {}
}
