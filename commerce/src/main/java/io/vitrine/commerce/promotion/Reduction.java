package io.vitrine.commerce.promotion;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What one promotion takes off a cart.
 *
 * @param name as customers read it
 * @param code that it was asked for with
 * @param delivery whether it makes the delivery free, and takes nothing off the goods
 * @param byLine what it takes off each line, in their order
 */
public record Reduction(
        PromotionId promotion, String name, Optional<String> code, boolean delivery, List<BigDecimal> byLine) {

    public Reduction {
        byLine = List.copyOf(byLine);
    }

    /** Name and code, as a line of an order keeps them. */
    public String words() {
        return code.map(typed -> name + " (" + typed + ")").orElse(name);
    }

    /** Off the goods altogether. */
    public BigDecimal goods() {
        return byLine.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
