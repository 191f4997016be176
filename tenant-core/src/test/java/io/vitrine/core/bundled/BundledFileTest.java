package io.vitrine.core.bundled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledFileTest {

    private static final String FILE = "beside.txt";

    /** Knows its classes and no files, as a loader that failed to find them once. */
    private static final class Forgetful extends URLClassLoader {

        Forgetful(URL origin) {
            super(new URL[] {origin}, null);
        }

        @Override
        public @Nullable URL findResource(String name) {
            return null;
        }
    }

    @Test
    void whatTheLoaderFindsIsRead() throws IOException {
        assertEquals("by a class", read(BundledFileTest.class));
    }

    @Test
    void whatTheLoaderForgotIsReadFromTheFolderOfTheClass() throws Exception {
        URL folder = BundledFileTest.class.getProtectionDomain().getCodeSource().getLocation();
        assertEquals("by a class", read(forgotten(folder)));
    }

    @Test
    void whatTheLoaderForgotIsReadFromTheJarOfTheClass(@TempDir Path dir) throws Exception {
        Path jar = dir.resolve("some classes.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name : new String[] {Neighbour.class.getSimpleName() + ".class", FILE}) {
                out.putNextEntry(new JarEntry("io/vitrine/core/bundled/" + name));
                try (InputStream in = BundledFileTest.class.getResourceAsStream(name)) {
                    out.write(in.readAllBytes());
                }
            }
        }
        assertEquals("by a class", read(forgotten(jar.toUri().toURL())));
    }

    @Test
    void whatIsNotDeliveredIsAFault() {
        assertThrows(IOException.class, () -> BundledFile.open(BundledFileTest.class, "elsewhere.txt"));
    }

    private static Class<?> forgotten(URL origin) throws ClassNotFoundException {
        Class<?> neighbour = Class.forName(Neighbour.class.getName(), true, new Forgetful(origin));
        assertNotSame(Neighbour.class, neighbour);
        assertNull(neighbour.getResourceAsStream(FILE));
        return neighbour;
    }

    private static String read(Class<?> beside) throws IOException {
        try (InputStream in = BundledFile.open(beside, FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
