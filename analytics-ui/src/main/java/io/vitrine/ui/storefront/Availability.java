package io.vitrine.ui.storefront;

import static io.vitrine.ui.storefront.Say.say;

import io.vitrine.commerce.catalog.Badge;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Whether something can be had, in words.
 *
 * @param kind which shape stands before the words: ok, few, made or out
 */
public record Availability(String words, String kind) {

    /** Of a product: the best that can be said of its variants. */
    static Availability of(Badge badge, Optional<Integer> leadDays) {
        return of(badge, leadDays, OptionalLong.empty());
    }

    /** Of a variant, with its free pieces where few are left. */
    static Availability of(Badge badge, Optional<Integer> leadDays, OptionalLong free) {
        return switch (badge) {
            case IN_STOCK -> new Availability(say("In stock"), "ok");
            case LIMITED ->
                new Availability(
                        free.isPresent() ? say("{0} left", free.getAsLong()) : say("Limited, few left"), "few");
            case MADE_TO_ORDER ->
                new Availability(
                        say("Made to order")
                                + leadDays.map(days -> ", " + days(days)).orElse(""),
                        "made");
            case OUT_OF_STOCK -> new Availability(say("Out of stock"), "out");
        };
    }

    private static String days(int days) {
        return days == 1 ? say("1 day") : say("{0} days", days);
    }

    public boolean out() {
        return kind.equals("out");
    }

    /** As schema.org calls it. */
    static String schema(Badge badge) {
        return switch (badge) {
            case IN_STOCK -> "https://schema.org/InStock";
            case LIMITED -> "https://schema.org/LimitedAvailability";
            case MADE_TO_ORDER -> "https://schema.org/PreOrder";
            case OUT_OF_STOCK -> "https://schema.org/OutOfStock";
        };
    }
}
