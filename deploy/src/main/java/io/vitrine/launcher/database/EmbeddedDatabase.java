package io.vitrine.launcher.database;

import io.vitrine.launcher.DataDirectory;
import io.vitrine.launcher.DatabaseAccess;
import io.vitrine.launcher.DatabaseSide;
import io.vitrine.launcher.FreePort;
import io.vitrine.launcher.Reasons;
import io.vitrine.launcher.Secrets;
import io.vitrine.launcher.StartupFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** PostgreSQL inside the data directory, on a free port of the loopback address. */
final class EmbeddedDatabase implements DatabaseSide.EmbeddedServer {

    private static final String OWNER = "postgres";
    private static final int TRIES = 3;

    private final PostgresBinaries binaries;
    private final PostgresCommand command;
    private final Path database;
    private final Path log;
    private final DatabaseAccess access;

    private EmbeddedDatabase(DataDirectory directory, Secrets secrets) throws IOException, StartupFailure {
        binaries = PostgresBinaries.unpackedIn(directory.root().resolve("postgresql"));
        command = new PostgresCommand(directory.logs().resolve("postgresql-command.log"));
        database = directory.database();
        log = directory.logs().resolve("postgresql.log");
        if (Files.exists(database)) {
            stopWhatWasLeft();
        } else {
            new NewDatabase(binaries, command, database).create(OWNER, secrets.ownerPassword());
        }
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling("postgresql-before.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        int port = startOnFreePort();
        access = secrets.access("jdbc:postgresql://127.0.0.1:" + port + "/postgres", OWNER);
    }

    static EmbeddedDatabase start(DataDirectory directory, Secrets secrets) throws StartupFailure {
        try {
            return new EmbeddedDatabase(directory, secrets);
        } catch (IOException e) {
            throw new StartupFailure("The database in " + directory.root() + " cannot start: " + Reasons.of(e), e);
        }
    }

    /** What is asked to stop may have died by itself meanwhile, or be dead and not yet buried: then nothing is left. */
    private void stopWhatWasLeft() throws IOException, StartupFailure {
        if (running() && !stop("fast", 30) && running() && !stop("immediate", 30) && running()) {
            throw new StartupFailure("A PostgreSQL left by an earlier run still uses " + database
                    + " and does not stop; end it and start again");
        }
    }

    private boolean running() throws IOException {
        return command.run(binaries.program("pg_ctl"), "status", "-D", database.toString())
                .succeeded();
    }

    private int startOnFreePort() throws IOException, StartupFailure {
        String reason = "";
        for (int attempt = 0; attempt < TRIES; attempt++) {
            int port = FreePort.ofLoopback();
            PostgresSettings.write(database, port);
            PostgresCommand.Outcome outcome = command.run(
                    binaries.program("pg_ctl"),
                    "start",
                    "-w",
                    "-t",
                    "300",
                    "-D",
                    database.toString(),
                    "-l",
                    log.toString());
            if (outcome.succeeded()) {
                return port;
            }
            reason = Files.exists(log) ? Files.readString(log) : outcome.output();
            if (!reason.contains("Address already in use")) {
                break;
            }
        }
        throw new StartupFailure(PostgresComplaint.inWords(reason, log));
    }

    private boolean stop(String mode, int seconds) throws IOException {
        return command.run(
                        binaries.program("pg_ctl"),
                        "stop",
                        "-w",
                        "-t",
                        Integer.toString(seconds),
                        "-m",
                        mode,
                        "-D",
                        database.toString())
                .succeeded();
    }

    @Override
    public DatabaseAccess access() {
        return access;
    }

    @Override
    public void stop() {
        try {
            if (!stop("fast", 60)) {
                System.err.println("The database did not stop within 60 s; see " + log);
            }
        } catch (IOException e) {
            System.err.println("The database could not be stopped: " + Reasons.of(e));
        }
    }
}
