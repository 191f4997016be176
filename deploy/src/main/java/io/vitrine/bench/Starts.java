package io.vitrine.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;

/** Starts the server on a new data directory and once more on the same; the second one stays for the other parts. */
final class Starts {

    private static final double SECOND_START_GOAL = 20;
    private static final int SETTLE_MILLIS = 10_000;

    private Starts() {}

    static ServerProcess measure(Options options, Report report, Path command, Path data)
            throws BenchFailure, IOException {
        report.begin(Section.START);
        // Load is signed up at once here; nobody waits for the turn that keeps strangers from doing so.
        Map<String, String> environment = Map.of("VITRINE_SIGNUP_PER_MINUTE", "100000");
        ServerProcess first = ServerProcess.start(command, data, freePort(), environment);
        report.add("start.first", "First start: new database, schema, server", first.startSeconds(), "s");
        if (!options.only().contains(Section.START)) {
            return first;
        }
        first.close();
        ServerProcess second = ServerProcess.start(command, data, freePort(), environment);
        report.add("start.second", "Second start", second.startSeconds(), "s", Goal.atMost(SECOND_START_GOAL));
        Durations.pause(SETTLE_MILLIS);
        Memory idle = Memory.now(second.pid(), BenchDatabase.in(data).postmaster());
        report.add("memory.idle.server", "Memory idle, server", idle.server(), "MB");
        report.add("memory.idle.database", "Memory idle, PostgreSQL", idle.database(), "MB");
        return second;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
