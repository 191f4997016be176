package io.vitrine.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Where everything lives that survives a restart: the database, the secrets, the logs. Belongs to one process at a time
 * and to one layout; {@code vitrine.properties} in it says which.
 */
public final class DataDirectory implements AutoCloseable {

    static final int FORMAT = 1;
    static final int POSTGRESQL = 17;
    private static final long LEAST_FREE = 200L << 20;

    private final Path root;
    private final DirectoryLock lock;

    private DataDirectory(Path root, DirectoryLock lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Creates it where it is missing, and takes it for this process.
     *
     * @throws StartupFailure when it is in use, of another version, not writable, or its disk is full
     */
    static DataDirectory open(Path root) throws StartupFailure {
        try {
            refuseForeign(root);
            Files.createDirectories(root);
            requireSpace(root, Files.getFileStore(root).getUsableSpace());
            DirectoryLock lock = DirectoryLock.take(root);
            DataDirectory directory = new DataDirectory(root, lock);
            directory.checkVersion();
            Files.createDirectories(directory.logs());
            return directory;
        } catch (IOException e) {
            throw new StartupFailure("The data directory " + root + " cannot be written: " + Reasons.of(e), e);
        }
    }

    private static void refuseForeign(Path root) throws StartupFailure, IOException {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new StartupFailure(root + " is a file; --data needs a directory");
        }
        if (!Files.isDirectory(root) || Files.exists(marker(root)) || Files.exists(root.resolve("lock"))) {
            return;
        }
        try (Stream<Path> content = Files.list(root)) {
            if (content.findAny().isPresent()) {
                throw new StartupFailure(root + " holds other files and is no data directory of Vitrine; "
                        + "give an empty or a new directory with --data");
            }
        }
    }

    static void requireSpace(Path root, long free) throws StartupFailure {
        if (free < LEAST_FREE) {
            throw new StartupFailure("The disk of " + root + " is full: " + (free >> 20) + " MB are free, "
                    + (LEAST_FREE >> 20) + " MB are needed at least");
        }
    }

    private void checkVersion() throws StartupFailure, IOException {
        Properties version = new Properties();
        if (Files.exists(marker(root))) {
            try (Reader reader = Files.newBufferedReader(marker(root))) {
                version.load(reader);
            }
            require(version, "format", FORMAT, "has the layout ", "layout ");
            require(version, "postgresql", POSTGRESQL, "was made by PostgreSQL ", "PostgreSQL ");
            return;
        }
        version.setProperty("format", Integer.toString(FORMAT));
        version.setProperty("postgresql", Integer.toString(POSTGRESQL));
        try (Writer writer = Files.newBufferedWriter(marker(root))) {
            version.store(writer, "Data directory of Vitrine");
        }
    }

    private void require(Properties version, String key, int expected, String verb, String noun)
            throws StartupFailure, IOException {
        String found = version.getProperty(key, "unknown").strip();
        if (!found.equals(Integer.toString(expected))) {
            lock.close();
            throw new StartupFailure("The data directory " + root + " " + verb + found + ", this release needs " + noun
                    + expected + "; use the release that made it, or another directory with --data");
        }
    }

    private static Path marker(Path root) {
        return root.resolve("vitrine.properties");
    }

    public Path root() {
        return root;
    }

    /** @return the files of the database */
    public Path database() {
        return root.resolve("pgdata");
    }

    /** @return the log files of server, launcher and database */
    public Path logs() {
        return root.resolve("logs");
    }

    /** @return what the server unpacks; made anew at each start */
    Path server() {
        return root.resolve("server");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
