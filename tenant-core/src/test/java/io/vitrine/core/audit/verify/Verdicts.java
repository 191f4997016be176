package io.vitrine.core.audit.verify;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What the verifier's program says. */
public final class Verdicts {

    private Verdicts() {}

    public static String of(Path file) {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        new Verifier(new PrintStream(words, true, StandardCharsets.UTF_8)).run(List.of(file.toString()));
        return words.toString(StandardCharsets.UTF_8);
    }
}
