package io.vitrine.launcher.demo;

import java.util.List;
import java.util.Random;

/** What goes into an order. */
final class Basket {

    private static final int BY_THE_DOZEN = 100;
    private static final int DOZEN = 12;

    private Basket() {}

    static Product pick(List<Product> products, Random chance) {
        int ticket = chance.nextInt(products.stream().mapToInt(Product::weight).sum());
        for (Product product : products) {
            ticket -= product.weight();
            if (ticket < 0) {
                return product;
            }
        }
        throw new IllegalStateException("weights are positive");
    }

    /** Small quantities are the more frequent ones; who sells hundreds sells dozens. */
    static int quantity(Rhythm rhythm, Random chance) {
        int quantity = 1 + Math.min(chance.nextInt(rhythm.quantity()), chance.nextInt(rhythm.quantity()));
        return rhythm.quantity() < BY_THE_DOZEN ? quantity : (quantity / DOZEN + 1) * DOZEN;
    }
}
