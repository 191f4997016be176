package io.vitrine.core.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import io.vitrine.core.problem.TryLater;
import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Allows each key a number of actions per window; the allowance comes back evenly over the window. */
public final class Limiter {

    private static final int MOST_KEYS = 50_000;

    private final String policy;
    private final int quota;
    private final Duration window;
    private final TimeMeter time;
    private final ConcurrentHashMap<String, Bucket> buckets = new ConcurrentHashMap<>();

    /** @param policy name of the limit, shown in the {@code RateLimit} headers */
    public Limiter(String policy, int quota, Duration window, Clock clock) {
        this.policy = policy;
        this.quota = quota;
        this.window = window;
        this.time = new ClockMeter(clock);
    }

    /** Counts one action. @throws TryLater 429 when the key has used its allowance */
    public void take(String key) {
        ConsumptionProbe probe = bucket(key).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw tooMany(probe.getNanosToWaitForRefill());
        }
    }

    /** Counts nothing. @throws TryLater 429 when the key has used its allowance */
    public void check(String key) {
        Bucket known = buckets.get(key);
        if (known != null) {
            EstimationProbe probe = known.estimateAbilityToConsume(1);
            if (!probe.canBeConsumed()) {
                throw tooMany(probe.getNanosToWaitForRefill());
            }
        }
    }

    /** Counts one action that has happened already. */
    public void count(String key) {
        bucket(key).tryConsumeAsMuchAsPossible(1);
    }

    /** Gives the key its whole allowance back. */
    public void forget(String key) {
        buckets.remove(key);
    }

    int keys() {
        return buckets.size();
    }

    private TryLater tooMany(long nanos) {
        return TryLater.tooMany(policy, quota, window, Duration.ofNanos(nanos));
    }

    private Bucket bucket(String key) {
        Bucket known = buckets.get(key);
        if (known != null) {
            return known;
        }
        if (buckets.size() >= MOST_KEYS) {
            makeRoom();
        }
        return buckets.computeIfAbsent(
                key,
                unknown -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, window))
                        .withCustomTimePrecision(time)
                        .build());
    }

    /** First those who have their whole allowance again, then any until a tenth of the room is free. */
    private void makeRoom() {
        buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= quota);
        Iterator<String> keys = buckets.keySet().iterator();
        while (buckets.size() > MOST_KEYS - MOST_KEYS / 10 && keys.hasNext()) {
            keys.next();
            keys.remove();
        }
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
