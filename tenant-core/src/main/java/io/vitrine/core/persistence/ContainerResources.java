package io.vitrine.core.persistence;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.sql.DataSource;

/** The container's pool of connections and its transactions. The pool's login sees nothing by itself. */
@Dependent
@DataSourceDefinition(
        name = ContainerResources.POOL,
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=vitrine.db.url}",
        user = "${MPCONFIG=vitrine.db.user:vitrine_app}",
        password = "${MPCONFIG=vitrine.db.password}",
        initialPoolSize = 1,
        minPoolSize = 1,
        properties = {
            "fish.payara.max-pool-size=${MPCONFIG=vitrine.db.pool.max:16}",
            "fish.payara.max-wait-time-in-millis=10000",
            "fish.payara.statement-timeout-in-seconds=-1",
            "prepareThreshold=3",
            "tcpKeepAlive=true",
            "reWriteBatchedInserts=true",
            "ApplicationName=vitrine"
        })
class ContainerResources {

    static final String POOL = "java:app/jdbc/vitrine";

    @Resource(lookup = POOL)
    private DataSource pool;

    @Resource
    private TransactionSynchronizationRegistry registry;

    DataSource pool() {
        return pool;
    }

    TransactionSynchronizationRegistry registry() {
        return registry;
    }
}
