package io.vitrine.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param port of the HTTP server, 1 to 65535
 * @param data the data directory, absolute
 */
record Arguments(int port, Path data, boolean demo, boolean help) {

    static final String USAGE = """
            Usage: deploy/run [--port 8080] [--data DIR] [--no-demo] [--help]

              --port N     port of the HTTP server (8080)
              --data DIR   where all data lives (data/ beside the sources)
              --no-demo    create no demo businesses
              --help       this text

            An external PostgreSQL instead of the embedded one: set VITRINE_DB_URL and friends,
            see deploy/docs/configuration.md.""";

    static Arguments parse(List<String> words) throws StartupFailure {
        int port = 8080;
        Path data = Path.of(System.getProperty("vitrine.data", "data"));
        boolean demo = true;
        boolean help = false;
        Deque<String> rest = new ArrayDeque<>(words);
        while (!rest.isEmpty()) {
            String word = rest.remove();
            int equals = word.startsWith("--") ? word.indexOf('=') : -1;
            if (equals > 0) {
                rest.push(word.substring(equals + 1));
                word = word.substring(0, equals);
            }
            switch (word) {
                case "--port" -> port = port(value(word, rest));
                case "--data" -> data = Path.of(value(word, rest));
                case "--no-demo" -> demo = false;
                case "--help", "-h" -> help = true;
                default -> throw new StartupFailure("Unknown argument " + word + "; --help lists what there is");
            }
        }
        return new Arguments(port, data.toAbsolutePath().normalize(), demo, help);
    }

    private static String value(String name, Deque<String> rest) throws StartupFailure {
        String value = rest.poll();
        if (value == null || value.isBlank()) {
            throw new StartupFailure(name + " needs a value");
        }
        return value;
    }

    private static int port(String text) throws StartupFailure {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new StartupFailure("--port must be a number from 1 to 65535, not " + text);
    }
}
