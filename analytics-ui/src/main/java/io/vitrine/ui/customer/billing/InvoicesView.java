package io.vitrine.ui.customer.billing;

import io.vitrine.ui.customer.Frame;
import io.vitrine.ui.storefront.Listing;
import java.util.List;

/**
 * The customer's invoices.
 *
 * @param owed what is left to pay, or nothing
 * @param next address of the page with older ones, or nothing
 */
public record InvoicesView(
        Frame frame,
        String owed,
        String overdue,
        String number,
        String from,
        String to,
        List<Listing.Choice> statuses,
        boolean narrowed,
        List<Row> rows,
        String next) {

    public InvoicesView {
        statuses = List.copyOf(statuses);
        rows = List.copyOf(rows);
    }

    /** A document. */
    public record Row(
            String address,
            String number,
            String order,
            String issued,
            String due,
            String total,
            String status,
            String shape) {}
}
