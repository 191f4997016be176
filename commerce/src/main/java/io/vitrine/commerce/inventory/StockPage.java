package io.vitrine.commerce.inventory;

import java.util.List;
import java.util.Optional;

/** A page of a list; {@code next} leads to the one after. */
public record StockPage<T>(List<T> rows, Optional<String> next) {

    public StockPage {
        rows = List.copyOf(rows);
    }
}
