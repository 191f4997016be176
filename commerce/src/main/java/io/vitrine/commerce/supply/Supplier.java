package io.vitrine.commerce.supply;

import java.util.Currency;
import java.util.Optional;

/**
 * Whom goods are bought from.
 *
 * @param email where orders go; absent when they are placed in another way
 * @param currency of the supplier's prices
 * @param leadDays from sending an order until it comes, as agreed
 * @param active whether new orders can be placed
 */
public record Supplier(
        SupplierId id, String name, Optional<String> email, Currency currency, int leadDays, boolean active) {}
