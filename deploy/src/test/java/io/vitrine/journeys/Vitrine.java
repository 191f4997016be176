package io.vitrine.journeys;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The real server in a process of its own. */
public final class Vitrine {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final Map<Integer, Vitrine> STARTED = new ConcurrentHashMap<>();

    private static @Nullable Vitrine shared;

    private final Path data;
    private final int port;
    private final Process process;
    private final Path output;

    private Vitrine(Path data, int port, Process process, Path output) {
        this.data = data;
        this.port = port;
        this.process = process;
        this.output = output;
    }

    /** One server for all tests that do not stop it; it ends with the JVM. */
    public static synchronized Vitrine shared() {
        Vitrine running = shared;
        if (running == null) {
            Path data = Machine.temporary();
            running = launch(data, Machine.freePort());
            Vitrine started = running;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                started.kill();
                Machine.delete(data);
            }));
            started.awaitReady();
            shared = started;
        }
        return running;
    }

    /** A server of its own on this directory; whoever asks for it stops it. */
    public static Vitrine start(Path data, String... options) {
        Vitrine started = launch(data, Machine.freePort(), options);
        started.awaitReady();
        return started;
    }

    /** Begins a start without waiting for it. */
    public static Vitrine launch(Path data, int port, String... options) {
        try {
            Path output = Files.createTempFile("vitrine-output", ".log");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx1g",
                    "-XX:TieredStopAtLevel=1",
                    "-Xshare:auto",
                    "-Djakarta.json.provider=org.eclipse.parsson.JsonProviderImpl",
                    "-Dvitrine.signup.per.minute=100000",
                    "-Dvitrine.form.difficulty=1000",
                    "-Dvitrine.sso.loopback=true",
                    "-Dvitrine.gateway.simulator.url="
                            + GatewayElsewhere.shared().address(),
                    "-Dvitrine.payments.pause=PT2S",
                    "-Dvitrine.carrier.easypost.url="
                            + CarrierElsewhere.shared().address(),
                    "-Dvitrine.operator.token=operator-token-of-the-tests",
                    "-Dvitrine.operator.email=operator@platform.example"));
            command.addAll(List.of(options));
            command.addAll(List.of(
                    "-jar",
                    distribution().resolve("launcher.jar").toString(),
                    "--port",
                    Integer.toString(port),
                    "--data",
                    data.toString(),
                    "--no-demo"));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            Vitrine started = new Vitrine(data, port, process, output);
            STARTED.put(port, started);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (output().contains("Stop with Ctrl-C")) {
                return;
            }
            if (!process.isAlive()) {
                throw new AssertionError("The server did not start: " + output() + new ServerLog(data).complaints());
            }
            Machine.pause(100);
        }
        kill();
        throw new AssertionError("The server was not ready in time: " + output() + new ServerLog(data).complaints());
    }

    /** What the server at this port complains of; nothing when it was not started here. */
    static String complaintsAt(int port) {
        Vitrine server = STARTED.get(port);
        return server == null ? "" : new ServerLog(server.data).complaints();
    }

    public int port() {
        return port;
    }

    public Path data() {
        return data;
    }

    /** What it has printed so far. */
    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the exit code */
    public int awaitEnd() {
        try {
            if (!process.waitFor(90, TimeUnit.SECONDS)) {
                kill();
                throw new AssertionError("The server did not end: " + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks it to end, as Ctrl-C or a service manager would. */
    public void terminate() {
        process.destroy();
    }

    /** Ends the server's process on the spot, as a power cut would; its database stops as well. */
    public void kill() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        stopDatabase();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the server's process only; the database goes on until the next start finds it. */
    public void killServerOnly() {
        process.destroyForcibly();
        awaitEnd();
    }

    private void stopDatabase() {
        try {
            Path pid = data.resolve("pgdata/postmaster.pid");
            if (Files.exists(pid)) {
                long number = Long.parseLong(Files.readAllLines(pid).get(0).strip());
                ProcessHandle.of(number).ifPresent(ProcessHandle::destroyForcibly);
            }
        } catch (IOException | NumberFormatException e) {
            // it has gone by itself
        }
    }

    /** The role that owns all schemas, to look behind the scenes. */
    public Connection owner() {
        return connect("postgres", secret("db.owner.password"));
    }

    /** The application's login as it is before any business is bound. */
    public Connection application() {
        return connect("vitrine_app", secret("db.password"));
    }

    /** The scheduler's login. */
    public Connection jobs() {
        return connect("vitrine_jobs", secret("db.jobs.password"));
    }

    /** The login that seals the trails. */
    public Connection sealer() {
        return connect("vitrine_sealer", secret("db.sealer.password"));
    }

    private Connection connect(String user, String password) {
        try {
            String databasePort = Files.readAllLines(data.resolve("pgdata/postmaster.pid"))
                    .get(3)
                    .strip();
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + databasePort + "/postgres", user, password);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the data directory keeps secret under this name. */
    public String secret(String name) {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets.getProperty(name, "");
    }

    private static Path distribution() {
        return Path.of(System.getProperty("vitrine.test.distribution", "target/vitrine"));
    }
}
