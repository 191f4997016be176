package io.vitrine.journeys.audit;

import io.vitrine.journeys.Business;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Somebody with the database's superuser in hand. In statements {@code $} stands for the business's schema. */
final class Intruder implements AutoCloseable {

    private static final String[] OWN = {"audit_event", "audit_leaf", "audit_node", "audit_checkpoint"};
    private static final String[] LOG = {"log_leaf", "log_node"};

    private final Business business;
    private final Connection superuser;

    Intruder(Business business) {
        this.business = business;
        superuser = business.server().owner();
    }

    String run(String sql) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            String text = sql.replace("$", business.key());
            if (statement.execute(text)) {
                try (ResultSet row = statement.getResultSet()) {
                    return row.next() ? String.valueOf(row.getString(1)) : "";
                }
            }
            if (statement.getUpdateCount() == 0 && text.matches("(?s)(update|delete|insert).*")) {
                throw new AssertionError("The intruder changed nothing: " + text);
            }
            return "";
        }
    }

    /** Statements that may find nothing to change. */
    void runAny(String sql) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(sql.replace("$", business.key()));
        }
    }

    /** A copy of the business's chain and of the platform's log, as a backup has them. */
    void backUp() throws SQLException {
        copy("$.", "backup.", OWN, "create table %2$s%3$s as table %1$s%3$s");
        copy("platform.", "backup.", LOG, "create table %2$s%3$s as table %1$s%3$s");
    }

    void restoreChain() throws SQLException {
        copy("backup.", "$.", OWN, "truncate %2$s%3$s; insert into %2$s%3$s table %1$s%3$s");
    }

    void restoreLog() throws SQLException {
        copy("backup.", "platform.", LOG, "truncate %2$s%3$s; insert into %2$s%3$s table %1$s%3$s");
    }

    private void copy(String from, String to, String[] tables, String sql) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            for (String table : tables) {
                statement.execute(sql.formatted(from, to, table).replace("$", business.key()));
            }
        }
    }

    @Override
    public void close() throws SQLException {
        superuser.close();
    }
}
