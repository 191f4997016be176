package io.vitrine.migrations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the SQL scripts of this module. */
final class Scripts {

    private Scripts() {}

    static String read(String name) {
        try (InputStream script = Scripts.class.getClassLoader().getResourceAsStream(name)) {
            if (script == null) {
                throw new IllegalArgumentException("No script " + name);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
