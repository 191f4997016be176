package io.vitrine.launcher.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a program of PostgreSQL to its end. As root it is run inside a user namespace, for PostgreSQL refuses root. */
final class PostgresCommand {

    /** @param output what the program said, both streams */
    record Outcome(int exitCode, String output) {

        boolean succeeded() {
            return exitCode == 0;
        }
    }

    private final Path outputFile;

    /** @param outputFile takes the output: a server that stays would hold a pipe open */
    PostgresCommand(Path outputFile) {
        this.outputFile = outputFile;
    }

    Outcome run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name", "").equals("root")) {
            command.add("unshare");
            command.add("-U");
        }
        command.add(program);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        builder.redirectErrorStream(true).redirectOutput(outputFile.toFile());
        Process process = builder.start();
        try {
            int code = process.waitFor();
            return new Outcome(code, new String(Files.readAllBytes(outputFile), StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + program, e);
        }
    }
}
