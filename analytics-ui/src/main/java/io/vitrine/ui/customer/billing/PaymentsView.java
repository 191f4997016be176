package io.vitrine.ui.customer.billing;

import io.vitrine.ui.customer.Frame;
import java.util.List;

/** What came from a customer, what is awaited, and what was given back. */
public record PaymentsView(Frame frame, List<Row> rows) {

    public PaymentsView {
        rows = List.copyOf(rows);
    }

    /** @param shares the invoices that it was set against */
    public record Row(String when, String what, String amount, String status, String shape, List<Share> shares) {

        public Row {
            shares = List.copyOf(shares);
        }
    }

    /** A part of it. */
    public record Share(String address, String number, String amount) {}
}
