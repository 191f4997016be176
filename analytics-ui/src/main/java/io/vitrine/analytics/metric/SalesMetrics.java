package io.vitrine.analytics.metric;

import java.util.List;

/** Sales, what was charged beside them, and who bought. */
final class SalesMetrics {

    private static final String TWO_DAYS = "Sales on the order date, what is taken back on its own date";
    private static final String ORDER_DATE = "Order date";
    private static final String NO_ORDERS = "select exists (select from order_detail)";
    private static final String NOT_CHARGED = "No order says what was charged beside the goods.";

    static final List<Entry> ALL = List.of(
            Entry.of(Metrics.GROSS_SALES).lines(FactSource.SALES),
            Entry.of(Metrics.DISCOUNTS).lines(FactSource.SALES),
            Entry.of(Metrics.RETURNS).lines(FactSource.SALES),
            Entry.of(Metrics.NET_SALES).lines(FactSource.SALES),
            Entry.of(
                            "tax",
                            "Tax",
                            Unit.MONEY,
                            TWO_DAYS,
                            "Tax charged with orders, less the tax given back or corrected later.")
                    .money(FactSource.CHARGES)
                    .needs(NO_ORDERS, NOT_CHARGED),
            Entry.of(
                            "shipping",
                            "Shipping charged",
                            Unit.MONEY,
                            TWO_DAYS,
                            "Shipping charged with orders, before tax, less what was given back or corrected later.")
                    .money(FactSource.CHARGES)
                    .needs(NO_ORDERS, NOT_CHARGED),
            Entry.of(
                            "total-sales",
                            "Total sales",
                            Unit.MONEY,
                            TWO_DAYS,
                            "Net sales plus tax and shipping. Orders that were recorded without them count with their net"
                                    + " amount. Gift cards are a liability and no sale.")
                    .money(FactSource.CHARGES),
            Entry.of(Metrics.ORDERS).documents(FactSource.SALES),
            Entry.of("units", "Units", Unit.COUNT, ORDER_DATE, "Pieces ordered, whatever was returned later.")
                    .lines(FactSource.SALES),
            Entry.of(Metrics.AVERAGE_ORDER_VALUE).documents(FactSource.SALES).reckoned(Reckoning.AVERAGE),
            Entry.of(Metrics.CUSTOMERS).documents(FactSource.CUSTOMERS),
            Entry.of(Metrics.NEW_CUSTOMERS).documents(FactSource.CUSTOMERS),
            Entry.of(Metrics.RETURNING_CUSTOMERS).documents(FactSource.CUSTOMERS),
            Entry.of(
                            "repeat-purchase-rate",
                            "Repeat purchase rate",
                            Unit.PERCENT,
                            ORDER_DATE,
                            "Customers with two or more orders in the period, of all customers with an order in it.")
                    .documents(FactSource.CUSTOMERS)
                    .reckoned(Reckoning.SHARE));

    private SalesMetrics() {}
}
