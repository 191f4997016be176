package io.vitrine.launcher.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** @param discount on the whole line, at most its price */
record Line(Product product, int quantity, BigDecimal discount) {

    BigDecimal net() {
        return product.price().multiply(BigDecimal.valueOf(quantity)).subtract(discount);
    }

    /** @return this line with a percentage taken off */
    Line discounted(int percent) {
        BigDecimal off = product.price()
                .multiply(BigDecimal.valueOf(quantity))
                .multiply(BigDecimal.valueOf(percent))
                .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
        return new Line(product, quantity, off);
    }

    /** @return what comes back when some pieces do, with their share of the discount */
    Line part(int pieces) {
        BigDecimal share = discount.multiply(BigDecimal.valueOf(pieces))
                .divide(BigDecimal.valueOf(quantity), 2, RoundingMode.HALF_UP);
        return new Line(product, pieces, share);
    }
}
