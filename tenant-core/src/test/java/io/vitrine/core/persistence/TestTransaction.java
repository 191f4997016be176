package io.vitrine.core.persistence;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A transaction on the application's login, held by the thread; closing a handle leaves it open until the end. */
final class TestTransaction implements DataSource, TransactionContext {

    private final String url;
    private static final ThreadLocal<@Nullable Connection> CURRENT = new ThreadLocal<>();
    private static final ThreadLocal<@Nullable Binding> BOUND = new ThreadLocal<>();
    private static final ThreadLocal<@Nullable Deque<Connection>> KEPT = new ThreadLocal<>();

    TestTransaction(String url) {
        this.url = url;
    }

    <T extends @Nullable Object> T in(Supplier<T> work) {
        Connection outer = CURRENT.get();
        Binding outerBinding = BOUND.get();
        BOUND.remove();
        try (Lent lent = lend()) {
            CURRENT.set(lent.connection);
            T result = work.get();
            lent.connection.commit();
            lent.sound = true;
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            CURRENT.set(outer);
            BOUND.set(outerBinding);
        }
    }

    /** Lets this thread use its connections again, for many transactions in a row. */
    static void keeping(Runnable work) {
        Deque<Connection> kept = new ArrayDeque<>();
        KEPT.set(kept);
        try {
            work.run();
        } finally {
            KEPT.remove();
            kept.forEach(TestTransaction::close);
        }
    }

    private Lent lend() throws SQLException {
        Deque<Connection> kept = KEPT.get();
        Connection idle = kept == null ? null : kept.poll();
        if (idle != null) {
            return new Lent(idle);
        }
        Connection connection = DriverManager.getConnection(url, "vitrine_app", "app");
        connection.setAutoCommit(false);
        return new Lent(connection);
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection for one transaction; what failed on it ends with it. */
    private static final class Lent implements AutoCloseable {

        private final Connection connection;
        private boolean sound;

        Lent(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void close() {
            Deque<Connection> kept = KEPT.get();
            if (sound && kept != null) {
                kept.push(connection);
            } else {
                TestTransaction.close(connection);
            }
        }
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
