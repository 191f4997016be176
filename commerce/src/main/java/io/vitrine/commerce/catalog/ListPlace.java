package io.vitrine.commerce.catalog;

import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * Where a page of products ends.
 *
 * @param number what it is sorted by, if a number
 * @param word what it is sorted by, if a text
 * @param guessed whether the list is one of similar words
 */
record ListPlace(ProductSort sort, boolean guessed, BigDecimal number, UUID id, String word) {

    String text() {
        return sort.text() + "|" + (guessed ? "~" : "=") + "|" + number.toPlainString() + "|" + id + "|" + word;
    }

    static ListPlace read(String text, ProductSort sort) {
        String[] parts = text.split("\\|", 5);
        if (parts.length < 5 || !parts[0].equals(sort.text())) {
            throw Problem.invalid("after", "This cursor is of a list in another order; begin from the first page.");
        }
        return new ListPlace(sort, parts[1].equals("~"), new BigDecimal(parts[2]), UUID.fromString(parts[3]), parts[4]);
    }
}
