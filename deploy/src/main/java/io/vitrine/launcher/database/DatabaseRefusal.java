package io.vitrine.launcher.database;

import io.vitrine.launcher.DatabaseAccess;
import java.sql.SQLException;

/** Turns a refusal of the database into one line with the cure. */
final class DatabaseRefusal {

    private DatabaseRefusal() {}

    static String inWords(SQLException refusal, DatabaseAccess access) {
        String state = deepestState(refusal);
        if (state.startsWith("08") || state.equals("57P03")) {
            return "The database at " + access.url()
                    + " cannot be reached: is it running, and is VITRINE_DB_URL right?";
        }
        return switch (state) {
            case "28P01", "28000" ->
                "The database at " + access.url() + " refuses the user " + access.ownerUser()
                        + ": is VITRINE_DB_OWNER_PASSWORD right?";
            case "3D000" -> "There is no database " + access.url() + "; create it first";
            case "42501" ->
                "The user " + access.ownerUser()
                        + " may not create roles and schemas; give the database's owner with CREATEROLE";
            case "53100" -> "The disk of the database is full; free some space and start again";
            default -> "The schema could not be brought to this release: " + firstLine(refusal);
        };
    }

    private static String deepestState(SQLException refusal) {
        String state = "";
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                state = sql.getSQLState();
            }
        }
        return state;
    }

    private static String firstLine(SQLException refusal) {
        return String.valueOf(refusal.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
