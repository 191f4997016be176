package io.vitrine.bench;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** The transactions that a {@link WireTap} listened for: those with a statement that contains the marker. */
final class Heard {

    private final String marker;
    private final LongAdder transactions = new LongAdder();
    private final LongAdder trips = new LongAdder();
    private final LongAdder statements = new LongAdder();
    private final Map<String, LongAdder> byCall = Collections.synchronizedMap(new LinkedHashMap<>());
    private volatile String call = "";

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
        byCall.computeIfAbsent(call, first -> new LongAdder()).add(sent);
    }

    /** What is heard from now on belongs to this call. */
    void during(String name) {
        call = name;
    }

    /** Statements of each call, in the order in which the calls came first. */
    Map<String, LongAdder> byCall() {
        return byCall;
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
