package io.vitrine.launcher;

import java.time.Duration;
import java.util.Arrays;

/** The requests that threads of the server are working on. Those that only wait for events (push) are not counted. */
final class RunningRequests {

    private static final String CONTAINER = "org.apache.catalina.connector.CoyoteAdapter";
    private static final Duration QUIET = Duration.ofMillis(300);
    private static final int PAUSE_MS = 50;

    private RunningRequests() {}

    /** Returns when none has run for a moment, or when the patience ends. */
    static void awaitEnd(Duration patience) {
        long start = System.nanoTime();
        long lastBusy = start;
        while (System.nanoTime() - start < patience.toNanos() && System.nanoTime() - lastBusy < QUIET.toNanos()) {
            if (count() > 0) {
                lastBusy = System.nanoTime();
            }
            try {
                Thread.sleep(PAUSE_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static long count() {
        return Thread.getAllStackTraces().values().stream()
                .filter(stack -> Arrays.stream(stack)
                        .anyMatch(frame -> frame.getClassName().equals(CONTAINER)))
                .count();
    }
}
