package io.vitrine.commerce.fulfilment;

import io.vitrine.core.money.Money;

/**
 * What is to be delivered, as far as its price depends on it.
 *
 * @param country ISO 3166 code of two letters
 * @param goods worth of the goods
 * @param grams weight of the goods, 0 when unknown
 */
public record Parcel(String country, Money goods, long grams) {}
