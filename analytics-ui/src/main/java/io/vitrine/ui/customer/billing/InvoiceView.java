package io.vitrine.ui.customer.billing;

import io.vitrine.ui.customer.Frame;
import io.vitrine.ui.storefront.Home;
import java.util.List;

/**
 * One invoice of a customer.
 *
 * @param said what was done, or nothing
 * @param kind Invoice or Credit note
 * @param left what is left to pay, or nothing
 * @param order page of its order
 */
public record InvoiceView(
        Frame frame,
        String said,
        String kind,
        String number,
        String status,
        String shape,
        String left,
        String due,
        List<Home.Fact> facts,
        List<Line> lines,
        List<Home.Fact> sums,
        String total,
        List<Home.Fact> payments,
        String pdf,
        String pay,
        String order,
        String orderNumber) {

    public InvoiceView {
        facts = List.copyOf(facts);
        lines = List.copyOf(lines);
        sums = List.copyOf(sums);
        payments = List.copyOf(payments);
    }

    /** Something that is billed. */
    public record Line(String name, String detail, String total) {}
}
