package io.vitrine.ui.storefront;

import io.vitrine.ui.entrance.TextField;
import java.util.List;
import java.util.Optional;

/**
 * The checkout: one page from who orders to the total.
 *
 * @param notes what changed or was not done, and what to do about it
 * @param remind whether the visitor wants to be reminded; absent where the shop does not ask
 * @param business for who buys for a company
 * @param saved addresses of the customer who is signed in
 * @param states to choose from; empty where the state is written freely
 * @param deliveryError what to do about the delivery, or nothing
 */
public record TillPage(
        Frame frame,
        List<String> notes,
        List<Saved> saved,
        List<TextField> contact,
        Optional<Remind> remind,
        List<TextField> business,
        List<TextField> address,
        TextField region,
        List<Listing.Choice> states,
        List<Listing.Choice> countries,
        String countryError,
        List<Way> deliveries,
        String deliveryError,
        List<Way> payments,
        String paymentError,
        Summary summary) {

    public TillPage {
        notes = List.copyOf(notes);
        saved = List.copyOf(saved);
        contact = List.copyOf(contact);
        business = List.copyOf(business);
        address = List.copyOf(address);
        states = List.copyOf(states);
        countries = List.copyOf(countries);
        deliveries = List.copyOf(deliveries);
        payments = List.copyOf(payments);
    }

    /** A box that nobody but the visitor ticks. */
    public record Remind(String words, boolean ticked) {}

    /** An address that fills the fields at one press. */
    public record Saved(String id, String label, String words, boolean chosen) {}

    /** Something to choose, with what it costs. */
    public record Way(String value, String label, String words, String price, boolean chosen) {}

    /**
     * What it comes to.
     *
     * @param total in words of the shop, or nothing while the delivery is unknown
     * @param seen the total as it is sent back, so that no other one is paid
     */
    public record Summary(
            List<Basket.Line> lines, List<Home.Fact> sums, CouponField coupon, String total, String seen) {

        public Summary {
            lines = List.copyOf(lines);
            sums = List.copyOf(sums);
        }
    }
}
