package io.vitrine.identity.account;

import io.vitrine.core.problem.TryLater;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets few hashes be computed at once, first come first served: each takes 19 MiB and a core for a while. Only so many wait
 * that threads are left for other requests.
 */
final class HashingSlots {

    private static final Duration COME_BACK = Duration.ofSeconds(5);

    private final Semaphore slots;
    private final int longest;
    private final Duration patience;

    /** @param longest how many wait at most */
    HashingSlots(int slots, int longest, Duration patience) {
        this.slots = new Semaphore(slots, true);
        this.longest = longest;
        this.patience = patience;
    }

    /** Runs the work in a slot. @throws TryLater 503 when none became free in time */
    <T> T run(Supplier<T> work) {
        acquire();
        try {
            return work.get();
        } finally {
            slots.release();
        }
    }

    private void acquire() {
        try {
            if (slots.getQueueLength() >= longest || !slots.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw TryLater.busy(COME_BACK);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw TryLater.busy(COME_BACK);
        }
    }
}
