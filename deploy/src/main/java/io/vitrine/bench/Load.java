package io.vitrine.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several clients that do the same again and again for a while, each as soon as it is through with the one before. */
final class Load {

    private static final long SECOND = 1_000_000_000L;

    /** A client: one step and its end. */
    interface Client extends AutoCloseable {

        /** @throws BenchFailure when the answer is not the expected one */
        void step() throws Exception;

        @Override
        void close() throws IOException, SQLException;
    }

    /** Makes the client of this number. */
    @FunctionalInterface
    interface Maker {
        Client make(int number) throws Exception;
    }

    /**
     * What they did.
     *
     * @param seconds measured until the last client was through
     */
    record Outcome(Latencies latencies, double seconds) {

        double rate() {
            return latencies.count() / seconds;
        }

        Outcome plus(Outcome other) {
            Latencies both = new Latencies();
            both.addAll(latencies);
            both.addAll(other.latencies);
            return new Outcome(both, seconds + other.seconds);
        }
    }

    private Load() {}

    static Outcome run(int clients, double seconds, Maker maker) throws BenchFailure {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long begin = System.nanoTime();
            long end = begin + (long) (seconds * SECOND);
            List<Future<Latencies>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                running.add(threads.submit(client(maker, i, end)));
            }
            Latencies all = new Latencies();
            for (Future<Latencies> client : running) {
                all.addAll(client.get());
            }
            return new Outcome(all, Durations.secondsSince(begin));
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new BenchFailure("A client failed: " + cause.getMessage(), cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("interrupted", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Latencies> client(Maker maker, int number, long end) {
        return () -> {
            Latencies own = new Latencies();
            try (Client client = maker.make(number)) {
                long now = System.nanoTime();
                while (now < end) {
                    client.step();
                    long after = System.nanoTime();
                    own.add(after - now);
                    now = after;
                }
            }
            return own;
        };
    }
}
