package io.vitrine.bench;

import java.util.concurrent.atomic.LongAdder;

/** What a server said it has recorded. */
final class Sold {

    private final LongAdder orders = new LongAdder();
    private final LongAdder cents = new LongAdder();

    void add(long amount) {
        orders.increment();
        cents.add(amount);
    }

    long orders() {
        return orders.sum();
    }

    long cents() {
        return cents.sum();
    }
}
