package io.vitrine.core.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Transactions over a real pool that is much too small, as the container would run them: one connection each. */
final class PooledTransaction implements DataSource, TransactionContext, AutoCloseable {

    private static final ThreadLocal<@Nullable Connection> CURRENT = new ThreadLocal<>();
    private static final ThreadLocal<@Nullable Binding> BOUND = new ThreadLocal<>();
    private final HikariDataSource pool;

    PooledTransaction(String url, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername("vitrine_app");
        config.setPassword("app");
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(60_000);
        config.setAutoCommit(false);
        pool = new HikariDataSource(config);
    }

    <T extends @Nullable Object> T in(Supplier<T> work) {
        try (Connection connection = pool.getConnection()) {
            CURRENT.set(connection);
            BOUND.remove();
            try {
                T result = work.get();
                connection.commit();
                return result;
            } catch (RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            CURRENT.remove();
            BOUND.remove();
        }
    }

    /** A connection as the pool hands it out, before anything binds it. */
    Connection bare() throws SQLException {
        return pool.getConnection();
    }

    @Override
    public Connection getConnection() {
        Connection connection = CURRENT.get();
        if (connection == null) {
            throw new IllegalStateException("No transaction");
        }
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public boolean active() {
        return CURRENT.get() != null;
    }

    @Override
    public Object key() {
        return Objects.requireNonNull(CURRENT.get());
    }

    @Override
    public @Nullable Binding binding() {
        return BOUND.get();
    }

    @Override
    public void remember(Binding binding) {
        BOUND.set(binding);
    }

    @Override
    public void close() {
        pool.close();
    }

    @Override
    public Connection getConnection(String user, String password) {
        return getConnection();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setLoginTimeout(int seconds) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return getConnection().unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
