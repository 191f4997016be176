package io.vitrine.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;

/** Waits until the application says that it can serve. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PAUSE_MS = 100;

    private Readiness() {}

    static void await(int port) throws StartupFailure {
        String address = "http://127.0.0.1:" + port + "/health/ready";
        long end = System.nanoTime() + PATIENCE.toNanos();
        int status = 0;
        while (System.nanoTime() - end < 0) {
            status = status(address);
            if (status == HttpURLConnection.HTTP_OK) {
                return;
            }
            pause();
        }
        throw new StartupFailure("The application did not become ready: " + address + " answers "
                + (status == 0 ? "nothing" : Integer.toString(status)) + reason());
    }

    private static String reason() {
        String severe = FirstSevere.message();
        return severe == null ? "; the log says more" : ": " + severe;
    }

    private static int status(String address) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(10_000);
            int status = connection.getResponseCode();
            connection.disconnect();
            return status;
        } catch (IOException e) {
            return 0;
        }
    }

    private static void pause() throws StartupFailure {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartupFailure("Interrupted while starting", e);
        }
    }
}
