package io.vitrine.analytics;

import io.vitrine.core.money.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * The figures of one period, each as its {@link Metric} defines it.
 *
 * @param averageOrderValue absent when there was no order
 * @param guestOrders orders without a customer
 * @param returnDocuments returns, each counted once whatever its lines
 * @param asOf everything recorded until then is included
 */
public record Kpis(
        Money grossSales,
        Money discounts,
        Money returns,
        Money netSales,
        long orders,
        Optional<Money> averageOrderValue,
        long customers,
        long newCustomers,
        long returningCustomers,
        long guestOrders,
        long orderLines,
        long returnDocuments,
        long returnLines,
        Instant asOf) {}
