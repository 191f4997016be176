package io.vitrine.launcher;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * Loads {@link DatabaseSide} from {@code lib/database} beside the launcher, in a class loader of its own: Liquibase finds
 * a change log twice, and fails, when the application inherits a second copy.
 */
final class DatabaseLibraries {

    private DatabaseLibraries() {}

    static DatabaseSide load() throws StartupFailure {
        try {
            return ServiceLoader.load(DatabaseSide.class, loader())
                    .findFirst()
                    .orElseThrow(() -> new StartupFailure("The distribution is incomplete: build it again"));
        } catch (IOException e) {
            throw new StartupFailure("The distribution cannot be read: build it again", e);
        }
    }

    private static ClassLoader loader() throws IOException, StartupFailure {
        Path libraries = Distribution.home().resolve("lib/database");
        ClassLoader own = DatabaseLibraries.class.getClassLoader();
        if (!Files.isDirectory(libraries)) {
            return own;
        }
        try (Stream<Path> jars = Files.list(libraries)) {
            return new URLClassLoader(jars.sorted().map(DatabaseLibraries::url).toArray(URL[]::new), own);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
