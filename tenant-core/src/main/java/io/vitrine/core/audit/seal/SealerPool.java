package io.vitrine.core.audit.seal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Connections of the sealer's login, outside the application's transactions. */
@ApplicationScoped
class SealerPool {

    private static final int MOST = 2;

    @Inject
    @ConfigProperty(name = "vitrine.db.url")
    String url;

    @Inject
    @ConfigProperty(name = "vitrine.db.sealer.password")
    String password;

    private @Nullable HikariDataSource pool;
    private @Nullable Jdbi sql;

    synchronized Jdbi sql() {
        Jdbi open = sql;
        if (open == null) {
            HikariConfig config = new HikariConfig();
            config.setDataSourceClassName("org.postgresql.ds.PGSimpleDataSource");
            config.addDataSourceProperty("url", url);
            config.setUsername("vitrine_sealer");
            config.setPassword(password);
            config.setMaximumPoolSize(MOST);
            config.setMinimumIdle(1);
            HikariDataSource made = new HikariDataSource(config);
            pool = made;
            open = Jdbi.create(made);
            sql = open;
        }
        return open;
    }

    @PreDestroy
    synchronized void close() {
        HikariDataSource open = pool;
        if (open != null) {
            open.close();
        }
    }
}
