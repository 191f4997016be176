package io.vitrine.core.persistence;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Connections of the running transaction, bound to one role and schema by its first statement.
 *
 * <p>The binding is local to the transaction: commit and rollback both end it, so that a connection goes back to the
 * pool as the login that sees nothing.
 */
final class BoundDataSource implements DataSource {

    private final DataSource pool;
    private final TransactionContext transaction;
    private final Supplier<Binding> wanted;

    BoundDataSource(DataSource pool, TransactionContext transaction, Supplier<Binding> wanted) {
        this.pool = pool;
        this.transaction = transaction;
        this.wanted = wanted;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (!transaction.active()) {
            throw new IllegalStateException("The database is reached only inside a transaction");
        }
        Binding binding = wanted.get();
        Binding bound = transaction.binding();
        if (bound != null && !bound.equals(binding)) {
            throw new IllegalStateException("One transaction, one binding: is " + bound + ", asked for " + binding);
        }
        Connection connection = pool.getConnection();
        if (bound == null) {
            bind(connection, binding);
        }
        return connection;
    }

    private void bind(Connection connection, Binding binding) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(binding.sql())) {
            statement.setString(1, binding.role());
            statement.setString(2, binding.searchPath());
            statement.setString(3, binding.actor());
            statement.execute();
            transaction.remember(binding);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLException("The pool's login is the only one");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("io.vitrine");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return pool.isWrapperFor(type);
    }
}
