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
        return of(List.of(file.toString()));
    }

    /** Compared with what somebody kept. */
    static String of(Path file, Path kept) {
        return of(List.of(file.toString(), "--checkpoints", kept.toString()));
    }

    private static String of(List<String> command) {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        new Verifier(new PrintStream(words, true, StandardCharsets.UTF_8)).run(command);
        return words.toString(StandardCharsets.UTF_8);
    }
}
