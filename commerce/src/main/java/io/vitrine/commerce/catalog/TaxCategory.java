package io.vitrine.commerce.catalog;

/** How a product is taxed, whatever the rate of the day is. */
public enum TaxCategory {
    STANDARD,
    REDUCED,
    ZERO,
    EXEMPT
}
