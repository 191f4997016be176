package io.vitrine.launcher.database;

import java.nio.file.Path;

/** Turns what PostgreSQL said when it did not start into one line with the cure. */
final class PostgresComplaint {

    private PostgresComplaint() {}

    static String inWords(String said, Path log) {
        if (said.contains("No space left on device")) {
            return "The disk is full: the database in "
                    + log.resolveSibling("..").normalize() + " cannot write; free some space and start again";
        }
        if (said.contains("unshare") || said.contains("cannot be run as root")) {
            return "PostgreSQL refuses to run as root, and this machine allows root no user namespace; "
                    + "start as an ordinary user, or give a database with VITRINE_DB_URL";
        }
        if (said.contains("could not create shared memory segment") || said.contains("Cannot allocate memory")) {
            return "There is not enough memory for the database; see " + log;
        }
        return "The database did not start; see " + log;
    }
}
