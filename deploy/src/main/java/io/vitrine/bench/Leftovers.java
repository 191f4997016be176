package io.vitrine.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** What a run must not leave behind, however it ends. */
final class Leftovers {

    private static final List<ServerProcess> SERVERS = new CopyOnWriteArrayList<>();
    private static final List<Path> DIRECTORIES = new CopyOnWriteArrayList<>();

    private Leftovers() {}

    /** Cleans up at the end of this process, and ends it when it takes longer than this. */
    static void guard(long seconds) {
        Runtime.getRuntime().addShutdownHook(new Thread(Leftovers::remove, "cleaning-up"));
        Thread clock = new Thread(() -> endAfter(seconds), "time-limit");
        clock.setDaemon(true);
        clock.start();
    }

    private static void endAfter(long seconds) {
        try {
            Thread.sleep(seconds * 1_000);
            System.err.println("The run took longer than " + seconds + " s and was ended.");
            System.exit(3);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void remember(ServerProcess server) {
        SERVERS.add(server);
    }

    static void replace(ServerProcess before, ServerProcess after) {
        SERVERS.add(after);
        SERVERS.remove(before);
    }

    static void forget(ServerProcess server) {
        SERVERS.remove(server);
    }

    static Path directory() throws IOException {
        Path directory = Files.createTempDirectory("vitrine-bench-");
        DIRECTORIES.add(directory);
        return directory;
    }

    private static void remove() {
        List<ServerProcess> latestFirst = new ArrayList<>(SERVERS);
        java.util.Collections.reverse(latestFirst);
        latestFirst.forEach(ServerProcess::close);
        DIRECTORIES.forEach(Leftovers::delete);
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            System.err.println(directory + " could not be removed: " + e.getMessage());
        }
    }
}
