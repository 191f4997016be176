package io.vitrine.commerce.catalog;

import java.util.Optional;
import java.util.stream.Stream;

/** The orders in which products are listed. */
public enum ProductSort {
    NEWEST("newest"),
    RELEVANCE("relevance"),
    NAME("name"),
    CHEAPEST("price"),
    DEAREST("-price");

    private final String text;

    ProductSort(String text) {
        this.text = text;
    }

    /** As addresses write it. */
    public String text() {
        return text;
    }

    public static Optional<ProductSort> parse(String text) {
        return Stream.of(values()).filter(sort -> sort.text.equals(text)).findFirst();
    }
}
