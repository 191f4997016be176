package io.vitrine.launcher;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** The orderly end: readiness goes, running requests finish, then everything stops in the reverse order of its start. */
final class Shutdown {

    private static final String DRAINING = "vitrine.draining";
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Deque<Runnable> started = new ArrayDeque<>();
    private boolean serving;

    /** @param stop how to end what was just started */
    synchronized void remember(Runnable stop) {
        started.push(stop);
    }

    synchronized void serving() {
        serving = true;
    }

    /** Whether the end has begun; the application's readiness asks the same. */
    boolean begun() {
        return Boolean.getBoolean(DRAINING);
    }

    /** Ends everything and the process; waits for a start that is under way. */
    synchronized void end(int exitCode) {
        System.setProperty(DRAINING, "true");
        if (serving) {
            System.out.println("Stopping: running requests finish first; a second Ctrl-C ends at once.");
            RunningRequests.awaitEnd(GRACE);
        }
        while (!started.isEmpty()) {
            started.pop().run();
        }
        System.out.flush();
        System.err.flush();
        // Not exit(): the server's own shutdown hook would print that there is nothing left to stop.
        Runtime.getRuntime().halt(exitCode);
    }
}
