package io.vitrine.core.persistence;

import io.vitrine.core.access.CurrentCall;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Settings of businesses that many requests need and that seldom change, as the database said them within the last second.
 *
 * <p>Another node's change is seen after a second at most; this node's own at once: from {@link #changed} on nothing is kept for
 * some seconds, so that neither the transaction that changes them, nor one that began before, leaves behind what is old or was
 * never committed.
 */
public final class RecentSettings<V> {

    private static final long KEPT = Duration.ofSeconds(1).toNanos();
    private static final long RESTLESS = Duration.ofSeconds(10).toNanos();
    private static final int MOST = 2_000;

    private record Question(String business, Object about) {}

    private record Known<V>(V value, long since) {}

    private final Map<Question, Known<V>> answers = new ConcurrentHashMap<>();
    private final Map<String, Long> changes = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    public RecentSettings() {
        this(System::nanoTime);
    }

    RecentSettings(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * The setting of the current business.
     *
     * @param about which one of several; equal for the same
     * @param read asks the database
     */
    public V of(Object about, Supplier<V> read) {
        Question question = new Question(business(), about);
        Known<V> known = answers.get(question);
        if (known != null && nanos.getAsLong() - known.since() < KEPT) {
            return known.value();
        }
        long before = nanos.getAsLong();
        V value = read.get();
        keep(question, new Known<>(value, before));
        return value;
    }

    /** The running transaction changes the settings of the current business. */
    public void changed() {
        String business = business();
        makeRoom(changes);
        changes.put(business, nanos.getAsLong());
        answers.keySet().removeIf(question -> question.business().equals(business));
    }

    private void keep(Question question, Known<V> known) {
        makeRoom(answers);
        answers.put(question, known);
        Long change = changes.get(question.business());
        if (change != null && known.since() - change < RESTLESS) { // also one that began before the change
            answers.remove(question, known);
        }
    }

    private static void makeRoom(Map<?, ?> full) {
        if (full.size() >= MOST) {
            full.clear();
        }
    }

    private static String business() {
        return CurrentCall.require().business().key();
    }
}
