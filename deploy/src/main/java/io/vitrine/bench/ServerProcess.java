package io.vitrine.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server in a process of its own, started as everybody starts one: by {@code deploy/run}. */
final class ServerProcess implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration STOP = Duration.ofSeconds(90);

    private final Process process;
    private final Path data;
    private final int port;
    /** All customers of a measurement are guests from one address. */
    private static final Map<String, String> UNLIMITED = Map.of(
            "VITRINE_GUEST_ORDERS_PER_MINUTE", "100000000", "VITRINE_GUEST_ORDERS_MAILBOX_PER_HOUR", "100000000");

    private final double startSeconds;

    private ServerProcess(Process process, Path data, int port, double startSeconds) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.startSeconds = startSeconds;
    }

    /** Waits until it is ready. */
    static ServerProcess start(Path run, Path data, int port, Map<String, String> environment) throws BenchFailure {
        ProcessBuilder command = new ProcessBuilder(List.of(
                        run.toString(), "--port", Integer.toString(port), "--data", data.toString(), "--no-demo"))
                .redirectErrorStream(true);
        command.environment()
                .keySet()
                .removeIf(name -> name.startsWith("VITRINE_") && !name.equals("VITRINE_JAVA_OPTIONS"));
        command.environment().putAll(UNLIMITED);
        command.environment().putAll(environment);
        long begin = System.nanoTime();
        try {
            Process process = command.start();
            ServerProcess server = new ServerProcess(process, data, port, 0);
            Leftovers.remember(server);
            server.awaitReady();
            ServerProcess ready = new ServerProcess(process, data, port, Durations.secondsSince(begin));
            Leftovers.replace(server, ready);
            return ready;
        } catch (IOException e) {
            throw new BenchFailure(run + " cannot be started", e);
        }
    }

    private void awaitReady() throws BenchFailure {
        CompletableFuture<String> said = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(said), "server-output");
        reader.setDaemon(true);
        reader.start();
        try {
            String line = said.get(START.toSeconds(), TimeUnit.SECONDS);
            if (!line.isEmpty()) {
                throw new BenchFailure("The server did not start: " + line);
            }
        } catch (TimeoutException | ExecutionException e) {
            throw new BenchFailure("The server was not ready within " + START.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("interrupted", e);
        }
    }

    /** Completes with an empty text when it is ready, with its last line when it ended. */
    private void read(CompletableFuture<String> said) {
        String last = "it said nothing";
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                last = line.isBlank() ? last : line;
                if (line.startsWith("Ready in")) {
                    said.complete("");
                }
            }
        } catch (IOException e) {
            last = String.valueOf(e.getMessage());
        }
        said.complete(last);
    }

    int port() {
        return port;
    }

    Path data() {
        return data;
    }

    long pid() {
        return process.pid();
    }

    double startSeconds() {
        return startSeconds;
    }

    /** Ends it at once, as a power cut would; its database stays. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Leftovers.forget(this);
    }

    /** Ends it in order, and its database; by force when it does not end. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        endDatabase();
        Leftovers.forget(this);
    }

    private void endDatabase() {
        Path file = data.resolve("pgdata/postmaster.pid");
        try {
            if (Files.exists(file)) {
                ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0).strip()))
                        .ifPresent(ProcessHandle::destroy);
            }
        } catch (IOException | NumberFormatException e) {
            System.err.println("The database in " + data + " could not be stopped");
        }
    }
}
