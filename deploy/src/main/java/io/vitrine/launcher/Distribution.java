package io.vitrine.launcher;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The directory that holds launcher.jar, the application and the libraries. */
final class Distribution {

    private Distribution() {}

    static Path home() throws StartupFailure {
        try {
            Path code = Path.of(Distribution.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(code) ? code : code.resolveSibling("");
        } catch (URISyntaxException e) {
            throw new StartupFailure("The distribution cannot be read: build it again", e);
        }
    }
}
