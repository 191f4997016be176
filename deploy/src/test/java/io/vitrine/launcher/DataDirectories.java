package io.vitrine.launcher;

import java.nio.file.Path;

/** Opens data directories for tests of other packages. */
public final class DataDirectories {

    public record Opened(DataDirectory directory, Secrets secrets) {}

    private DataDirectories() {}

    public static Opened open(Path root) throws StartupFailure {
        DataDirectory directory = DataDirectory.open(root);
        return new Opened(directory, Secrets.of(directory));
    }
}
