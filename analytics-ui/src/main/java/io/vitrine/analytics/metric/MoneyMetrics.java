package io.vitrine.analytics.metric;

import java.util.List;

/** Cost, margin, and money that comes, goes and is owed. */
final class MoneyMetrics {

    private static final String TWO_DAYS = "Sales on the order date, what is taken back on its own date";
    private static final String BOOKED = "Day of the entry in the books";
    private static final String AT_THE_END = "As things stand at the end of the last day";
    private static final String COSTS =
            "select exists (select from variant_cost) or exists (select from stock_entry where unit_cost is not null)";
    private static final String NO_COSTS = "No cost is known of any product.";
    private static final String ENTRIES = "select exists (select from ledger_entry)";
    private static final String NO_ENTRIES = "There is no entry in the books yet.";
    private static final String INVOICES = "select exists (select from invoice)";
    private static final String NO_INVOICES = "No invoice was issued yet.";
    private static final String LABELS = "select exists (select from shipment_label where cost is not null)";
    private static final String NO_LABELS = "No carrier has told what a parcel cost yet.";

    static final List<Entry> ALL = List.of(
            Entry.of(
                            "cost-of-goods-sold",
                            "Cost of goods sold",
                            Unit.MONEY,
                            TWO_DAYS,
                            "What the pieces sold had cost, less the pieces taken back: the cost written down for the variant"
                                    + " on that day, otherwise what was paid for the last pieces that had come. Lines of which"
                                    + " no cost is known are counted as rows without a value.")
                    .lines(FactSource.COSTS)
                    .needs(COSTS, NO_COSTS),
            Entry.of(
                            "gross-margin",
                            "Gross margin",
                            Unit.MONEY,
                            TWO_DAYS,
                            "Net sales minus the cost of goods sold, of the lines of which the cost is known.")
                    .lines(FactSource.COSTS)
                    .needs(COSTS, NO_COSTS),
            Entry.of(
                            "gross-margin-rate",
                            "Gross margin %",
                            Unit.PERCENT,
                            TWO_DAYS,
                            "Gross margin of net sales, of the lines of which the cost is known.")
                    .lines(FactSource.COSTS)
                    .reckoned(Reckoning.SHARE)
                    .needs(COSTS, NO_COSTS),
            Entry.of(
                            "shipping-cost",
                            "Shipping cost",
                            Unit.MONEY,
                            "Day on which the label was bought",
                            "What carriers took for labels.")
                    .money(FactSource.LABELS)
                    .needs(LABELS, NO_LABELS),
            Entry.of(
                            "shipping-cost-rate",
                            "Shipping cost of revenue",
                            Unit.PERCENT,
                            "Labels on the day they were bought, sales on the order date",
                            "What carriers took for labels, of net sales.")
                    .money(FactSource.LABELS)
                    .reckoned(Reckoning.SHARE)
                    .needs(LABELS, NO_LABELS),
            Entry.of("refunds", "Refunds", Unit.MONEY, BOOKED, "Money given back to customers.")
                    .money(FactSource.BOOKS)
                    .alsoBy(Facet.METHOD)
                    .needs(ENTRIES, NO_ENTRIES),
            Entry.of("cash-in", "Cash in", Unit.MONEY, BOOKED, "Money that came from customers, by the way it came.")
                    .money(FactSource.BOOKS)
                    .alsoBy(Facet.METHOD)
                    .needs(ENTRIES, NO_ENTRIES),
            Entry.of("payment-fees", "Payment fees", Unit.MONEY, BOOKED, "What gateways kept of the money that came.")
                    .money(FactSource.BOOKS)
                    .alsoBy(Facet.METHOD)
                    .needs(ENTRIES, NO_ENTRIES),
            Entry.of(
                            "tax-liability",
                            "Tax liability",
                            Unit.MONEY,
                            BOOKED,
                            "Tax entered in the books for the period: charged, less given back and corrected.")
                    .money(FactSource.BOOKS)
                    .needs(ENTRIES, NO_ENTRIES),
            Entry.of(
                            "outstanding-invoices",
                            "Outstanding invoices",
                            Unit.MONEY,
                            AT_THE_END,
                            "What is left of all invoices issued until then, less payments and credit notes until then.")
                    .money(FactSource.INVOICES)
                    .reach(RegisteredMetric.Reach.END_OF_PERIOD)
                    .needs(INVOICES, NO_INVOICES),
            Entry.of(
                            "overdue-invoices",
                            "Overdue invoices",
                            Unit.MONEY,
                            AT_THE_END,
                            "What is left of the invoices that were due before that day.")
                    .money(FactSource.INVOICES)
                    .reach(RegisteredMetric.Reach.END_OF_PERIOD)
                    .needs(INVOICES, NO_INVOICES));

    private MoneyMetrics() {}
}
