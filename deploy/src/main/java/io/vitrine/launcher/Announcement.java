package io.vitrine.launcher;

import java.time.Duration;
import java.util.Locale;

/** What is printed when everything runs. */
final class Announcement {

    private Announcement() {}

    static void ready(int port, Duration took) {
        System.out.printf(Locale.ROOT, "Ready in %.1f s%n", took.toMillis() / 1_000f);
        System.out.println("  http://localhost:" + port + "/");
    }
}
