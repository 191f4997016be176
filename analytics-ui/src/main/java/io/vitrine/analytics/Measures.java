package io.vitrine.analytics;

import io.vitrine.core.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;

/** What the roll-ups hold for some days, before it is given a currency. */
record Measures(
        BigDecimal gross,
        BigDecimal discount,
        BigDecimal returned,
        long orders,
        long guestOrders,
        long orderLines,
        long returns,
        long returnLines,
        long customers,
        long newCustomers,
        long returningCustomers) {

    static final Measures NONE =
            new Measures(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Reads columns that are named as in the roll-ups. */
    static Measures read(ResultSet row) throws SQLException {
        return new Measures(
                row.getBigDecimal("gross"),
                row.getBigDecimal("discount"),
                row.getBigDecimal("returned"),
                row.getLong("orders"),
                row.getLong("guest_orders"),
                row.getLong("order_lines"),
                row.getLong("returns"),
                row.getLong("return_lines"),
                row.getLong("customers"),
                row.getLong("new_customers"),
                row.getLong("returning_customers"));
    }

    Kpis kpis(Currency currency, Instant asOf) {
        return new Kpis(
                Money.of(gross, currency),
                Money.of(discount, currency),
                Money.of(returned, currency),
                Money.of(net(), currency),
                orders,
                averageOrder(currency).map(value -> Money.of(value, currency)),
                customers,
                newCustomers,
                returningCustomers,
                guestOrders,
                orderLines,
                returns,
                returnLines,
                asOf);
    }

    /** Money at the currency's digits, counts whole; an average over no orders is zero. */
    BigDecimal value(Metric metric, Currency currency) {
        return switch (metric) {
            case GROSS_SALES -> Money.round(gross, currency);
            case DISCOUNTS -> Money.round(discount, currency);
            case RETURNS -> Money.round(returned, currency);
            case NET_SALES -> Money.round(net(), currency);
            case ORDERS -> BigDecimal.valueOf(orders);
            case AVERAGE_ORDER_VALUE -> averageOrder(currency).orElse(Money.round(BigDecimal.ZERO, currency));
            case CUSTOMERS -> BigDecimal.valueOf(customers);
            case NEW_CUSTOMERS -> BigDecimal.valueOf(newCustomers);
            case RETURNING_CUSTOMERS -> BigDecimal.valueOf(returningCustomers);
        };
    }

    private BigDecimal net() {
        return gross.subtract(discount).subtract(returned);
    }

    private Optional<BigDecimal> averageOrder(Currency currency) {
        return orders == 0 ? Optional.empty() : Optional.of(average(gross.subtract(discount), orders, currency));
    }

    /** At the currency's digits, half-up. */
    static BigDecimal average(BigDecimal sum, long count, Currency currency) {
        return sum.divide(
                BigDecimal.valueOf(count), Math.max(currency.getDefaultFractionDigits(), 0), RoundingMode.HALF_UP);
    }
}
