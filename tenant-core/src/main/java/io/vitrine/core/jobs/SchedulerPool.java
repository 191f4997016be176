package io.vitrine.core.jobs;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/** Connections of a login that sees the scheduler's table and nothing else; outside the application's transactions. */
@ApplicationScoped
@DataSourceDefinition(
        name = SchedulerPool.POOL,
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=vitrine.db.url}",
        user = "vitrine_jobs",
        password = "${MPCONFIG=vitrine.db.jobs.password}",
        transactional = false,
        initialPoolSize = 1,
        minPoolSize = 1,
        maxPoolSize = 4,
        properties = {"ApplicationName=vitrine-jobs"})
class SchedulerPool {

    static final String POOL = "java:app/jdbc/vitrine-jobs";

    @Resource(lookup = POOL)
    private DataSource pool;

    DataSource dataSource() {
        return pool;
    }
}
