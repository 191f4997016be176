package io.vitrine.commerce.cart;

import io.vitrine.commerce.promotion.Reduction;
import io.vitrine.core.money.Money;

/**
 * What a promotion takes off what a cart costs.
 *
 * @param amount off the goods or the delivery, as the visitor sees prices
 */
public record Discount(Reduction reduction, Money amount) {}
