package io.vitrine.launcher.demo;

/** Waits between two questions. */
final class Pause {

    private static final int MS = 200;

    private Pause() {}

    static void brief() throws DemoFailure {
        try {
            Thread.sleep(MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("interrupted", e);
        }
    }
}
