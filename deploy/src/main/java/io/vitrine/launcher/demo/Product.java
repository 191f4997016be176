package io.vitrine.launcher.demo;

import java.math.BigDecimal;

/** @param weight how often it is bought, against the others */
record Product(String sku, String name, BigDecimal price, int weight) {

    /** @param text {@code sku|name|price|weight} */
    static Product parse(String text) {
        String[] parts = text.split("\\|", -1);
        return new Product(parts[0], parts[1], new BigDecimal(parts[2]), Integer.parseInt(parts[3]));
    }
}
