package io.vitrine.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The connectors behind the container's connection pools; Payara looks for them under its root directory. */
final class Connectors {

    private Connectors() {}

    static void copyTo(Path root) throws IOException, StartupFailure {
        Path connectors = Distribution.home().resolve("lib/connectors");
        try (Stream<Path> files = Files.walk(connectors)) {
            List<Path> parentsFirst = files.toList();
            for (Path file : parentsFirst) {
                Path copy = root.resolve(connectors.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
