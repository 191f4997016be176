package io.vitrine.core.jobs;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Connections of a login that sees the scheduler's table and nothing else; outside the application's transactions. */
@ApplicationScoped
class SchedulerPool {

    private static final int MOST = 4;

    @Inject
    @ConfigProperty(name = "vitrine.db.url")
    String url;

    @Inject
    @ConfigProperty(name = "vitrine.db.jobs.password")
    String password;

    private @Nullable HikariDataSource pool;

    synchronized DataSource dataSource() {
        HikariDataSource open = pool;
        if (open == null) {
            HikariConfig config = new HikariConfig();
            config.setDataSourceClassName("org.postgresql.ds.PGSimpleDataSource");
            config.addDataSourceProperty("url", url);
            config.setUsername("vitrine_jobs");
            config.setPassword(password);
            config.setMaximumPoolSize(MOST);
            config.setMinimumIdle(1);
            open = new HikariDataSource(config);
            pool = open;
        }
        return open;
    }

    @PreDestroy
    void close() {
        HikariDataSource open = pool;
        if (open != null) {
            open.close();
        }
    }
}
