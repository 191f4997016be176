package io.vitrine.ui.customer.orders;

import io.vitrine.ui.customer.Frame;
import io.vitrine.ui.storefront.Home;
import io.vitrine.ui.storefront.OrderPage;
import java.util.List;

/**
 * One order of a customer.
 *
 * @param said what was done, or nothing
 * @param trouble what was not, or nothing
 * @param path of the page
 * @param status in one word, with its shape
 * @param cancellable whether the customer may call it off
 * @param returnable what could be sent back; empty when nothing can
 * @param invoice number and page of its invoice; empty while there is none
 */
public record OrderView(
        Frame frame,
        String said,
        String trouble,
        String path,
        String number,
        String placed,
        String status,
        String shape,
        String headline,
        List<Stage> stages,
        List<Parcel> parcels,
        List<OrderPage.Line> lines,
        List<Home.Fact> sums,
        String total,
        List<Home.Fact> facts,
        List<Step> steps,
        boolean cancellable,
        List<Returnable> returnable,
        List<Home.Fact> invoice) {

    public OrderView {
        stages = List.copyOf(stages);
        parcels = List.copyOf(parcels);
        lines = List.copyOf(lines);
        sums = List.copyOf(sums);
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
        returnable = List.copyOf(returnable);
        invoice = List.copyOf(invoice);
    }

    /** @param state done, on, or nothing when it is still to come */
    public record Stage(String label, String when, String state) {}

    /** Something that was sent. */
    public record Parcel(String when, String carrier, String tracking, String link) {}

    /** Something that happened. */
    public record Step(String when, String label, String note) {}

    /**
     * A line that can be sent back.
     *
     * @param field of the form
     */
    public record Returnable(String field, String name, int most, String typed) {}
}
