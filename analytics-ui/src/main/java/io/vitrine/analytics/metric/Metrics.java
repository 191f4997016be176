package io.vitrine.analytics.metric;

/** The definitions in force. */
public final class Metrics {

    public static final MetricDefinition GROSS_SALES = new MetricDefinition(
            "gross-sales",
            1,
            "Gross sales",
            "Price times quantity of what was ordered, before tax, shipping, discounts and returns.",
            Unit.MONEY,
            Basis.ORDER_DATE,
            RollupSql.GROSS_SALES,
            SaleSql.GROSS_SALES,
            SaleSql.GROSS_SALES_TOTAL);

    public static final MetricDefinition DISCOUNTS = new MetricDefinition(
            "discounts",
            1,
            "Discounts",
            "Line discounts plus each line's share of the order's discount, before tax.",
            Unit.MONEY,
            Basis.ORDER_DATE,
            RollupSql.DISCOUNTS,
            SaleSql.DISCOUNTS,
            SaleSql.DISCOUNTS_TOTAL);

    public static final MetricDefinition RETURNS = new MetricDefinition(
            "returns",
            1,
            "Returns",
            "Value of the goods taken back, before tax, counted on the refund date.",
            Unit.MONEY,
            Basis.REFUND_DATE,
            RollupSql.RETURNS,
            ReturnSql.RETURNS,
            ReturnSql.RETURNS_TOTAL);

    public static final MetricDefinition NET_SALES = new MetricDefinition(
            "net-sales",
            1,
            "Net sales",
            "Gross sales minus discounts minus returns. A sale counts on the order date, a return on the refund date.",
            Unit.MONEY,
            Basis.ORDER_AND_REFUND_DATE,
            RollupSql.NET_SALES,
            ReturnSql.NET_SALES,
            ReturnSql.NET_SALES_TOTAL);

    public static final MetricDefinition ORDERS = new MetricDefinition(
            "orders",
            1,
            "Orders",
            "Number of orders placed, whatever was returned later.",
            Unit.COUNT,
            Basis.ORDER_DATE,
            RollupSql.ORDERS,
            SaleSql.ORDERS,
            SaleSql.ORDERS_TOTAL);

    public static final MetricDefinition AVERAGE_ORDER_VALUE = new MetricDefinition(
            "average-order-value",
            1,
            "Average order value",
            "Gross sales minus discounts, divided by the number of orders; before later edits and returns.",
            Unit.MONEY,
            Basis.ORDER_DATE,
            RollupSql.AVERAGE_ORDER_VALUE,
            SaleSql.ORDER_VALUES,
            SaleSql.ORDER_VALUES_TOTAL);

    public static final MetricDefinition CUSTOMERS = new MetricDefinition(
            "customers",
            1,
            "Customers",
            "Different customers with at least one order in the period; guest orders are left out.",
            Unit.COUNT,
            Basis.ORDER_DATE,
            CustomerRollupSql.CUSTOMERS,
            CustomerSql.CUSTOMERS,
            CustomerSql.CUSTOMERS_TOTAL);

    public static final MetricDefinition NEW_CUSTOMERS = new MetricDefinition(
            "new-customers",
            1,
            "New customers",
            "Customers whose first order ever lies in the period; with a location chosen, their first order there.",
            Unit.COUNT,
            Basis.ORDER_DATE,
            CustomerRollupSql.NEW_CUSTOMERS,
            CustomerSql.NEW_CUSTOMERS,
            CustomerSql.NEW_CUSTOMERS_TOTAL);

    public static final MetricDefinition RETURNING_CUSTOMERS = new MetricDefinition(
            "returning-customers",
            1,
            "Returning customers",
            "Customers with an order in the period who had ordered at least once before that order, in the period or"
                    + " earlier; with a location chosen, at that location.",
            Unit.COUNT,
            Basis.ORDER_DATE,
            CustomerRollupSql.RETURNING_CUSTOMERS,
            CustomerSql.RETURNING_CUSTOMERS,
            CustomerSql.RETURNING_CUSTOMERS_TOTAL);

    private Metrics() {}
}
