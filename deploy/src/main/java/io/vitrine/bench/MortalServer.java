package io.vitrine.bench;

import java.nio.file.Path;
import java.util.Map;
import java.util.Random;

/** A server that is killed at random moments, its database sometimes with it, and started again on the same data. */
final class MortalServer implements Runnable, AutoCloseable {

    private static final int DATABASE_TOO = 3;
    private static final int TRIES = 3;

    private final Path run;
    private final Path data;
    private final int port;
    private final Random random;
    private ServerProcess server;
    private volatile boolean over;
    private int kills;
    private int databaseKills;
    private int failedStarts;

    MortalServer(Path run, Path data, int port, long seed) throws BenchFailure {
        this.run = run;
        this.data = data;
        this.port = port;
        this.random = new Random(seed);
        this.server = start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::spare, "no-more-kills"));
    }

    /** Kills and starts until {@link #spare}. */
    @Override
    public void run() {
        try {
            while (!over) {
                Durations.pause(lifetime());
                if (!over) {
                    kill();
                }
            }
        } catch (BenchFailure e) {
            System.err.println(e.getMessage());
            over = true;
        }
    }

    /** Between two seconds and as long as a start takes, but twelve at most: there is time to do something. */
    private int lifetime() {
        return 2_000 + random.nextInt((int) Math.min(10_000, server.startSeconds() * 1_000));
    }

    void spare() {
        over = true;
    }

    ServerProcess server() {
        return server;
    }

    String deaths() {
        return kills + " kills of the server, " + databaseKills + " of them with its database; " + failedStarts
                + " starts that failed";
    }

    int kills() {
        return kills;
    }

    private void kill() throws BenchFailure {
        kills++;
        if (random.nextInt(DATABASE_TOO) == 0) {
            databaseKills++;
            ProcessHandle.of(BenchDatabase.in(data).postmaster()).ifPresent(ProcessHandle::destroyForcibly);
            Durations.pause(random.nextInt(2_000));
        }
        server.kill();
        for (int left = TRIES; left > 0 && !over; left--) {
            try {
                server = start();
                return;
            } catch (BenchFailure e) {
                failedStarts++;
                System.err.println("A start after a kill failed: " + e.getMessage());
            }
        }
        if (!over) {
            throw new BenchFailure("The server does not start any more");
        }
    }

    private ServerProcess start() throws BenchFailure {
        return ServerProcess.start(run, data, port, Map.of("VITRINE_SIGNUP_PER_MINUTE", "100000"));
    }

    @Override
    public void close() {
        server.close();
    }
}
