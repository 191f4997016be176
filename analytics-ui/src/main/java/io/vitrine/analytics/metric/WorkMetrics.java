package io.vitrine.analytics.metric;

import java.util.List;

/** Goods on their shelves and orders on their way. */
final class WorkMetrics {

    private static final String AT_THE_END = "As things stand at the end of the last day";
    private static final String STEP = "Day of the step";
    private static final String MOVED = "select exists (select from stock_entry)";
    private static final String NO_STOCK = "No movement of stock was written down yet.";
    private static final String COSTED =
            "select exists (select from stock_entry) and (exists (select from variant_cost)"
                    + " or exists (select from stock_entry where unit_cost is not null))";
    private static final String NO_COST = "There is no stock with a known cost yet.";
    private static final String STEPS = "select exists (select from order_step)";
    private static final String NO_STEPS = "No order was worked on here yet.";

    static final List<Entry> ALL = List.of(
            Entry.of(
                            "inventory-value",
                            "Inventory value",
                            Unit.MONEY,
                            AT_THE_END,
                            "Pieces there by the stock ledger, each at the cost written down for its variant, otherwise at what"
                                    + " was paid for the last pieces that had come.")
                    .stock(FactSource.STOCK)
                    .reach(RegisteredMetric.Reach.END_OF_PERIOD)
                    .needs(COSTED, NO_COST),
            Entry.of(
                            "excess-stock",
                            "Excess stock",
                            Unit.MONEY,
                            AT_THE_END,
                            "Worth of the pieces beyond what was shipped from the same location in the ninety days before.")
                    .stock(FactSource.STOCK)
                    .reach(RegisteredMetric.Reach.END_OF_PERIOD)
                    .needs(COSTED, NO_COST),
            Entry.of(
                            "inventory-turnover",
                            "Inventory turnover",
                            Unit.RATIO,
                            "Cost on the order date, stock when the period began and at its end",
                            "Cost of goods sold in the period, divided by the average of the inventory value when it began and"
                                    + " at its end.")
                    .stock(FactSource.TURNOVER)
                    .reckoned(Reckoning.AVERAGE)
                    .needs(COSTED, NO_COST),
            Entry.of(
                            "days-on-hand",
                            "Days on hand",
                            Unit.DAYS,
                            "Cost on the order date, stock when the period began and at its end",
                            "Days of the period divided by its inventory turnover: for a year, 365 / turnover.")
                    .stock(FactSource.TURNOVER)
                    .reckoned(Reckoning.DAYS)
                    .needs(COSTED, NO_COST),
            Entry.of(
                            "stock-out-frequency",
                            "Stock-out frequency",
                            Unit.PERCENT,
                            "Movements until the end of the last day",
                            "Places of stock (a variant at a location) that were empty at some moment of the period, of all that"
                                    + " had stock until then.")
                    .stock(FactSource.EMPTY_STOCK)
                    .reckoned(Reckoning.SHARE)
                    .needs(MOVED, NO_STOCK),
            Entry.of("cancellations", "Cancelled orders", Unit.COUNT, STEP, "Orders that were called off.")
                    .documents(FactSource.WORK),
            Entry.of(
                            "order-to-ship-time",
                            "Order to ship",
                            Unit.HOURS,
                            STEP,
                            "Hours from the order to its first parcel, on average over the orders first shipped in the period.")
                    .documents(FactSource.WORK)
                    .reckoned(Reckoning.AVERAGE)
                    .needs(STEPS, NO_STEPS),
            Entry.of(
                            "on-time-rate",
                            "On time",
                            Unit.PERCENT,
                            STEP,
                            "Orders delivered on or before the day first promised, of the orders delivered in the period that had"
                                    + " a promise.")
                    .documents(FactSource.WORK)
                    .reckoned(Reckoning.SHARE)
                    .needs(STEPS, NO_STEPS),
            Entry.of(
                            "fulfilment-accuracy",
                            "Fulfilment accuracy",
                            Unit.PERCENT,
                            STEP,
                            "Orders without a wrong scan and without a missing piece, of the orders first shipped in the period.")
                    .documents(FactSource.WORK)
                    .reckoned(Reckoning.SHARE)
                    .reach(RegisteredMetric.Reach.KNOWN_NOW_ONLY)
                    .needs(STEPS, NO_STEPS));

    private WorkMetrics() {}
}
