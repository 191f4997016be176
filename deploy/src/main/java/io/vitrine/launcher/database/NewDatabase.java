package io.vitrine.launcher.database;

import io.vitrine.launcher.StartupFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes the files of a database: in a draft directory first, so that a broken first start leaves nothing half-made. */
final class NewDatabase {

    private final PostgresBinaries binaries;
    private final PostgresCommand command;
    private final Path database;
    private final Path draft;

    NewDatabase(PostgresBinaries binaries, PostgresCommand command, Path database) {
        this.binaries = binaries;
        this.command = command;
        this.database = database;
        this.draft = database.resolveSibling("pgdata-draft");
    }

    void create(String superuser, String password) throws IOException, StartupFailure {
        removeDraft();
        Path passwordFile = database.resolveSibling("initdb-password");
        Files.deleteIfExists(passwordFile);
        Files.createFile(
                passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(passwordFile, password + "\n");
            initialise(superuser, passwordFile);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        PostgresSettings.include(draft);
        Files.move(draft, database, StandardCopyOption.ATOMIC_MOVE);
    }

    private void initialise(String superuser, Path passwordFile) throws IOException, StartupFailure {
        PostgresCommand.Outcome outcome = command.run(
                binaries.program("initdb"),
                "-D",
                draft.toString(),
                "-U",
                superuser,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        if (!outcome.succeeded()) {
            throw new StartupFailure(PostgresComplaint.inWords(
                    outcome.output(), draft.resolveSibling("logs").resolve("postgresql-command.log")));
        }
    }

    private void removeDraft() throws IOException {
        if (!Files.exists(draft)) {
            return;
        }
        try (Stream<Path> files = Files.walk(draft)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
