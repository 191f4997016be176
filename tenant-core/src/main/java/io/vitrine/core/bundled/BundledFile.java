package io.vitrine.core.bundled;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.security.CodeSource;
import org.jspecify.annotations.Nullable;

/**
 * A file beside a class. The container's class loader remembers for good what it failed to find once, for instance while its jars
 * were being opened; what it does not find is read from where the class itself came from.
 */
public final class BundledFile {

    private BundledFile() {}

    /**
     * Opens the file.
     *
     * @param name relative to the package of the class, or from the root when it begins with a slash
     * @throws IOException when it is not delivered, or cannot be read
     */
    public static InputStream open(Class<?> beside, String name) throws IOException {
        @Nullable InputStream found = beside.getResourceAsStream(name);
        return found == null ? fromItsOrigin(beside, name) : found;
    }

    private static InputStream fromItsOrigin(Class<?> beside, String name) throws IOException {
        @Nullable CodeSource origin = beside.getProtectionDomain().getCodeSource();
        if (origin == null || origin.getLocation() == null) {
            throw new FileNotFoundException(name + " is not beside " + beside.getName());
        }
        String place = origin.getLocation().toString();
        String path = name.startsWith("/")
                ? name.substring(1)
                : beside.getPackageName().replace('.', '/') + "/" + name;
        URL file = URI.create(place.endsWith("/") ? place + path : "jar:" + place + "!/" + path)
                .toURL();
        URLConnection connection = file.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }
}
