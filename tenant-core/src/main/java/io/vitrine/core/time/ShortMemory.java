package io.vitrine.core.time;

import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** What was found out a moment ago, each until its time; bounded. */
public final class ShortMemory<K, V> {

    private record Held<V>(V value, Instant until) {}

    private final Map<K, Held<V>> held = new ConcurrentHashMap<>();
    private final int most;

    /** @param most how many values are kept at most */
    public ShortMemory(int most) {
        this.most = most;
    }

    /** The value, when its time has not come yet. */
    public Optional<V> get(K key, Instant now) {
        Held<V> known = held.get(key);
        return known != null && known.until().isAfter(now) ? Optional.of(known.value()) : Optional.empty();
    }

    public void put(K key, V value, Instant until, Instant now) {
        if (held.size() >= most) {
            makeRoom(now);
        }
        held.put(key, new Held<>(value, until));
    }

    public void forget(K key) {
        held.remove(key);
    }

    /** Forgets every value of this kind. */
    public void forgetIf(Predicate<V> kind) {
        held.values().removeIf(known -> kind.test(known.value()));
    }

    int size() {
        return held.size();
    }

    private void makeRoom(Instant now) {
        held.values().removeIf(known -> !known.until().isAfter(now));
        Iterator<K> keys = held.keySet().iterator();
        while (held.size() > most - Math.max(1, most / 10) && keys.hasNext()) {
            keys.next();
            keys.remove();
        }
    }
}
