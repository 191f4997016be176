package io.vitrine.analytics.metric;

import java.util.List;

/** Figures that are agreed upon and have no source yet. They read "no data yet", never zero. */
final class AbsentMetrics {

    private static final String NO_SHOP_EVENTS = "Visits to the shop are not counted yet.";
    private static final String NO_CAMPAIGNS = "There are no campaigns yet.";
    private static final String NO_SERVICE = "There is no service desk yet.";

    static final List<Entry> ALL = List.of(
            absent("visits", "Visits", Unit.COUNT, "Sessions in the shop.", NO_SHOP_EVENTS),
            absent("conversion-rate", "Conversion", Unit.PERCENT, "Completed checkouts of sessions.", NO_SHOP_EVENTS),
            absent("cart-abandonment", "Cart abandonment", Unit.PERCENT, "1 - checkouts / carts.", NO_SHOP_EVENTS),
            absent(
                    "checkout-abandonment",
                    "Checkout abandonment",
                    Unit.PERCENT,
                    "1 - completed / started checkouts.",
                    NO_SHOP_EVENTS),
            absent(
                    "acquisition-cost",
                    "Customer acquisition cost",
                    Unit.MONEY,
                    "Spend on acquisition divided by new customers.",
                    NO_CAMPAIGNS),
            absent("campaign-cost", "Campaign cost", Unit.MONEY, "What campaigns cost.", NO_CAMPAIGNS),
            absent(
                    "campaign-roi",
                    "Campaign return",
                    Unit.PERCENT,
                    "(Attributed revenue - cost) / cost.",
                    NO_CAMPAIGNS),
            absent("tickets", "Tickets", Unit.COUNT, "Questions that customers asked.", NO_SERVICE),
            absent(
                    "first-response-time",
                    "First response",
                    Unit.HOURS,
                    "Hours from a question to the first answer.",
                    NO_SERVICE),
            absent("satisfaction", "Satisfaction", Unit.PERCENT, "Customers who said they were satisfied.", NO_SERVICE),
            absent(
                    "operating-expenses",
                    "Operating expenses",
                    Unit.MONEY,
                    "What running the business cost beside the goods.",
                    "Expenses are not written down here yet."),
            absent(
                    "backorder-rate",
                    "Backorder rate",
                    Unit.PERCENT,
                    "Orders taken for goods that were not there, of all orders.",
                    "Goods that are not there are not sold, so there are no backorders."));

    private AbsentMetrics() {}

    private static Entry absent(String id, String label, Unit unit, String definition, String reason) {
        return Entry.of(id, label, unit, "None yet", definition).needs("", reason);
    }
}
