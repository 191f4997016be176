package io.vitrine.commerce.order;

import java.math.BigDecimal;

/**
 * What a load's documents come to.
 *
 * @param customers distinct customers with an order
 * @param stockCodes distinct codes on lines of orders and returns
 * @param unchangedOrders orders that stood before with the same content
 * @param addedCustomers customers that came to be
 */
public record LoadTotals(
        long orders,
        long orderLines,
        BigDecimal gross,
        BigDecimal discount,
        long returns,
        long returnLines,
        BigDecimal returned,
        long customers,
        long stockCodes,
        long unchangedOrders,
        long unchangedReturns,
        long addedCustomers) {}
