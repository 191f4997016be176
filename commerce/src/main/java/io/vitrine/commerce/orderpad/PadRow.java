package io.vitrine.commerce.orderpad;

/**
 * A row as it was typed.
 *
 * @param trouble what is wrong with it and what to do, or nothing
 * @param name of the article, once it is known
 */
public record PadRow(String sku, String quantity, String trouble, String name) {

    public PadRow(String sku, String quantity) {
        this(sku.strip(), quantity.strip(), "", "");
    }

    public boolean empty() {
        return sku.isEmpty() && quantity.isEmpty();
    }

    PadRow wrong(String words) {
        return new PadRow(sku, quantity, words, name);
    }

    PadRow known(String article) {
        return new PadRow(sku, quantity, trouble, article);
    }
}
