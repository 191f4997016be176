package io.vitrine.commerce.order;

import java.math.BigDecimal;
import java.util.List;

/**
 * What comes back of an order, or is called off.
 *
 * @param order the order that it concerns, whose place, channel and customer it has
 */
public record ReturnDocument(ReturnId id, String number, OrderId order, List<Line> lines) {

    /**
     * Pieces of one line.
     *
     * @param amount before tax
     */
    public record Line(String sku, String name, long quantity, BigDecimal unitPrice, BigDecimal amount) {}

    public ReturnDocument {
        lines = List.copyOf(lines);
    }

    /** All of it before tax. */
    public BigDecimal amount() {
        return lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
