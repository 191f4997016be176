package io.vitrine.commerce.fulfilment;

import io.vitrine.core.money.Money;

/**
 * One way to have goods delivered.
 *
 * @param id names the option in a cart, such as {@code shr_01h...}
 * @param price before tax or with it, as the shop's other prices are
 * @param daysLeast working days from the order to the delivery, at best
 * @param daysMost working days from the order to the delivery, at worst; what is promised
 */
public record ShippingOption(String id, String name, Money price, int daysLeast, int daysMost) {}
