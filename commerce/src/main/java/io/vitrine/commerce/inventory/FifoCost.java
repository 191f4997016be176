package io.vitrine.commerce.inventory;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;

/** The pieces that came first leave first, each at what it has cost. */
final class FifoCost extends Costing {

    private record Layer(long pieces, BigDecimal unitCost) {

        BigDecimal value() {
            return unitCost.multiply(BigDecimal.valueOf(pieces));
        }
    }

    private final Deque<Layer> layers = new ArrayDeque<>();

    @Override
    void in(long more, BigDecimal unitCost) {
        layers.addLast(new Layer(more, unitCost));
    }

    @Override
    void out(long less) {
        long left = less;
        while (left > 0) {
            Layer oldest = layers.removeFirst();
            if (oldest.pieces() > left) {
                layers.addFirst(new Layer(oldest.pieces() - left, oldest.unitCost()));
            }
            left -= Math.min(left, oldest.pieces());
        }
    }

    @Override
    BigDecimal value() {
        return layers.stream().map(Layer::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
