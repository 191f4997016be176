package io.vitrine.commerce.fulfilment;

import io.vitrine.core.money.Money;
import java.util.Locale;

/**
 * What is to be delivered, as far as its price depends on it.
 *
 * @param country ISO 3166 code of two letters
 * @param goods worth of the goods
 * @param grams weight of the goods, 0 when unknown
 * @param postalCode in capitals without blanks; empty while it is unknown
 */
public record Parcel(String country, Money goods, long grams, String postalCode) {

    public Parcel {
        postalCode = postalCode.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
