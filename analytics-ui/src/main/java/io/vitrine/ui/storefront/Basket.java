package io.vitrine.ui.storefront;

import java.util.List;

/**
 * A visitor's cart as its page shows it.
 *
 * @param notes what was not done, and what to do about it
 * @param goods worth of the lines, where something is taken off; nothing otherwise
 * @param discounts what promotions take off
 * @param total of the goods after that
 * @param ready whether it can be ordered as it stands
 */
public record Basket(
        Frame frame,
        List<String> notes,
        List<Line> lines,
        String goods,
        List<Home.Fact> discounts,
        String total,
        CouponField coupon,
        String note,
        boolean ready) {

    public Basket {
        notes = List.copyOf(notes);
        lines = List.copyOf(lines);
        discounts = List.copyOf(discounts);
    }

    /**
     * One article.
     *
     * @param address of its product's page, or nothing when it is no longer shown
     * @param notice what has changed, or nothing
     * @param most pieces that can be ordered
     */
    public record Line(
            String variant,
            String name,
            String address,
            Tile tile,
            int quantity,
            String price,
            String total,
            String notice,
            boolean hindering,
            long most) {}
}
