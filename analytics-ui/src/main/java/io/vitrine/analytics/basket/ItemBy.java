package io.vitrine.analytics.basket;

/** What makes two lines the same item. */
public enum ItemBy {
    DESCRIPTION,
    SKU
}
