package io.vitrine.core.outbox;

import io.vitrine.core.operations.Background;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.postgresql.ds.PGSimpleDataSource;

/** Lets open screens of this node follow the changes of their business, whichever node made them. */
@ApplicationScoped
public class LiveFeed {

    private static final int WAIT_MILLIS = 2_000;
    private static final Duration PACE = Duration.ofMillis(300);

    @Inject
    Background background;

    @Inject
    @ConfigProperty(name = "vitrine.db.url")
    String url;

    @Inject
    @ConfigProperty(name = "vitrine.db.user", defaultValue = "vitrine_app")
    String user;

    @Inject
    @ConfigProperty(name = "vitrine.db.password")
    String password;

    private final Map<String, List<Runnable>> screens = new ConcurrentHashMap<>();
    private @Nullable Connection connection;

    /** Starts listening. */
    public void start() {
        background.forever("live-feed", this::listen);
    }

    /** Calls the screen soon after each change, at most about three times a second. Close what is returned. */
    public Registration subscribe(String tenantKey, Runnable screen) {
        screens.computeIfAbsent(tenantKey, key -> new CopyOnWriteArrayList<>()).add(screen);
        return () -> screens.getOrDefault(tenantKey, List.of()).remove(screen);
    }

    /** Ends a subscription. */
    @FunctionalInterface
    public interface Registration {
        void remove();
    }

    private void listen() throws SQLException, InterruptedException {
        try {
            PGNotification[] heard = connection().unwrap(PGConnection.class).getNotifications(WAIT_MILLIS);
            if (heard != null && heard.length > 0) {
                List.of(heard).stream()
                        .map(PGNotification::getParameter)
                        .distinct()
                        .forEach(this::tell);
                Thread.sleep(PACE.toMillis());
            }
        } catch (SQLException e) {
            close();
            throw e;
        }
    }

    private void tell(String tenantKey) {
        screens.getOrDefault(tenantKey, List.of()).forEach(background::run);
    }

    private Connection connection() throws SQLException {
        Connection open = connection;
        if (open == null) {
            PGSimpleDataSource direct = new PGSimpleDataSource();
            direct.setUrl(url);
            open = direct.getConnection(user, password);
            connection = open;
            try (Statement statement = open.createStatement()) {
                statement.execute("listen vitrine_live");
            }
        }
        return open;
    }

    private void close() throws SQLException {
        Connection open = connection;
        connection = null;
        if (open != null) {
            open.close();
        }
    }
}
