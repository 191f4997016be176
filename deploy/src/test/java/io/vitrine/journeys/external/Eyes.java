package io.vitrine.journeys.external;

import io.vitrine.journeys.Business;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Hand-written SQL as the database role of people from outside. */
record Eyes(Connection application, Business business, String actor) {

    /**
     * Runs one statement in a transaction that is undone.
     *
     * @return the SQL state of the refusal, or {@code rows:n}
     */
    String attempt(String sql) throws SQLException {
        application.setAutoCommit(false);
        application.rollback();
        try (PreparedStatement bind = application.prepareStatement(
                        "select set_config('role', ?, true), set_config('search_path', ?, true), set_config('app.actor', ?, true)");
                Statement statement = application.createStatement()) {
            bind.setString(1, business.key() + "_ext");
            bind.setString(2, business.key() + "_x");
            bind.setString(3, actor);
            bind.execute();
            int rows = 0;
            if (statement.execute(sql)) {
                try (ResultSet result = statement.getResultSet()) {
                    while (result.next()) {
                        rows++;
                    }
                }
            } else {
                rows = statement.getUpdateCount();
            }
            return "rows:" + rows;
        } catch (SQLException e) {
            return e.getSQLState();
        } finally {
            application.rollback();
        }
    }
}
