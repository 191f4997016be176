package io.vitrine.core.persistence;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** For which businesses this node has begun a transaction that may write, and when last. */
final class BusyBusinesses {

    private final Map<String, Long> since = new ConcurrentHashMap<>();

    void mark(String key) {
        since.put(key, System.nanoTime());
    }

    Set<String> within(Duration time) {
        long now = System.nanoTime();
        since.values().removeIf(last -> now - last > time.toNanos());
        return since.keySet().stream().collect(Collectors.toUnmodifiableSet());
    }
}
