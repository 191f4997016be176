package io.vitrine.ui.customer.orders;

import io.vitrine.ui.customer.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer sees first: where the latest order is, what is owed, and ordering again.
 *
 * @param greeting with the customer's name
 * @param said what has just happened, or nothing
 */
public record HomeView(
        Frame frame,
        String greeting,
        String said,
        @Nullable Latest latest,
        Debts debts,
        @Nullable Again again,
        List<Coming> coming) {

    public HomeView {
        coming = List.copyOf(coming);
    }

    /** The latest order. */
    public record Latest(
            String address,
            String number,
            String status,
            String headline,
            String where,
            List<OrderView.Stage> stages,
            boolean parcels) {

        public Latest {
            stages = List.copyOf(stages);
        }
    }

    /**
     * What is left to pay.
     *
     * @param overdue in words, or nothing
     * @param more how many invoices are not shown here
     */
    public record Debts(boolean any, String total, String overdue, String asOf, List<Debt> open, int more) {

        public Debts {
            open = List.copyOf(open);
        }
    }

    /** An invoice with something left to pay. */
    public record Debt(String address, String number, String due, String left, String status, String shape) {}

    /** The last order, to be ordered again. */
    public record Again(String address, String words) {}

    /** An order that comes by itself. */
    public record Coming(String address, String when, String words) {}
}
