package io.vitrine.bench;

import java.util.concurrent.atomic.LongAdder;

/** The transactions that a {@link WireTap} listened for: those with a statement that contains the marker. */
final class Heard {

    private final String marker;
    private final LongAdder transactions = new LongAdder();
    private final LongAdder trips = new LongAdder();
    private final LongAdder statements = new LongAdder();

    Heard(String marker) {
        this.marker = marker;
    }

    String marker() {
        return marker;
    }

    void add(int waits, int sent) {
        transactions.increment();
        trips.add(waits);
        statements.add(sent);
    }

    long transactions() {
        return transactions.sum();
    }

    long trips() {
        return trips.sum();
    }

    /** Without those that begin and end transactions. */
    long statements() {
        return statements.sum();
    }
}
