package io.vitrine.bench;

import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that is killed at random moments, its database sometimes with it, and started again on the same data. */
final class MortalServer implements Runnable, AutoCloseable {

    private static final int DATABASE_TOO = 3;
    private static final int TRIES = 3;
    private static final int SHORTEST_LIFE = 1_500;
    private static final int LONGEST_LIFE = 8_000;
    private static final int FIRST_LIFE = 1_500;
    private static final int LEAST_KILLS = 3;
    private static final int LONGEST_WAIT = 5;
    private static final int GLANCE = 20;

    private final Path run;
    private final Path data;
    private final int port;
    private final Map<String, String> environment;
    private final TollGate gateway;
    private final int seconds;
    private final Random random;
    private volatile ServerProcess server;
    private volatile boolean over;
    private volatile boolean down;
    private final AtomicInteger kills = new AtomicInteger();
    private int databaseKills;
    private int failedStarts;

    /**
     * @param gateway in the middle of whose work it dies, if that comes soon
     * @param seconds after which it may live; it dies some times at least
     */
    MortalServer(
            Path run, Path data, int port, Map<String, String> environment, TollGate gateway, int seconds, long seed)
            throws BenchFailure {
        this.gateway = gateway;
        this.environment = environment;
        this.seconds = seconds;
        this.run = run;
        this.data = data;
        this.port = port;
        this.random = new Random(seed);
        this.server = start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::spare, "no-more-kills"));
    }

    /** Kills and starts until its time is over, or {@link #spare}. */
    @Override
    public void run() {
        try {
            long begin = System.nanoTime();
            while (!over && (kills.get() < LEAST_KILLS || Durations.secondsSince(begin) < seconds)) {
                Durations.pause(lifetime());
                awaitGateway();
                if (!over) {
                    kill();
                }
            }
        } catch (BenchFailure e) {
            System.err.println(e.getMessage());
            over = true;
        }
    }

    private void awaitGateway() throws BenchFailure {
        long begin = System.nanoTime();
        while (!over && !gateway.busy() && Durations.secondsSince(begin) < LONGEST_WAIT) {
            Durations.pause(GLANCE);
        }
    }

    /** The first is short, so that whoever has little to do is struck, too. */
    private int lifetime() {
        return kills.get() == 0
                ? random.nextInt(FIRST_LIFE)
                : SHORTEST_LIFE + random.nextInt(LONGEST_LIFE - SHORTEST_LIFE);
    }

    void spare() {
        over = true;
    }

    /** After the last kill there may be no server: there is one now. Once nobody kills any more. */
    void revive() throws BenchFailure {
        if (down) {
            server = start();
            down = false;
        }
    }

    ServerProcess server() {
        return server;
    }

    String deaths() {
        return kills + " kills of the server, " + databaseKills + " of them with its database; " + failedStarts
                + " starts that failed";
    }

    int kills() {
        return kills.get();
    }

    private void kill() throws BenchFailure {
        kills.incrementAndGet();
        if (random.nextInt(DATABASE_TOO) == 0) {
            databaseKills++;
            ProcessHandle.of(BenchDatabase.in(data).postmaster()).ifPresent(ProcessHandle::destroyForcibly);
            Durations.pause(random.nextInt(2_000));
        }
        server.kill();
        down = true;
        for (int left = TRIES; left > 0 && !over; left--) {
            try {
                server = start();
                down = false;
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
        return ServerProcess.start(run, data, port, environment);
    }

    @Override
    public void close() {
        server.close();
    }
}
