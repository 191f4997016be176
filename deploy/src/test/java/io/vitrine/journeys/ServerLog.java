package io.vitrine.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The log of the server that lives in this directory. */
record ServerLog(Path data) {

    private static final int LONGEST = 2_000;
    private static final int LAST = 3;

    /** The last warnings, each cut to what says where it comes from. */
    String complaints() {
        try (Stream<String> lines = Files.lines(data.resolve("logs").resolve("server-0.log"))) {
            List<String> found = lines.filter(line -> line.contains("\"SEVERE\"") || line.contains("\"WARNING\""))
                    .filter(line -> !line.contains("certificate"))
                    .map(line -> line.substring(0, Math.min(line.length(), LONGEST)))
                    .toList();
            return "\n" + String.join("\n", found.subList(Math.max(0, found.size() - LAST), found.size()));
        } catch (IOException | UncheckedIOException e) {
            return " (no log: " + e.getMessage() + ")";
        }
    }
}
