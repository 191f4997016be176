package io.vitrine.core.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.sql.DataSource;

/** The container's pool of connections (see {@link Pool}) and its transactions. The pool's login sees nothing by itself. */
@Dependent
class ContainerResources {

    @Resource(lookup = "java:app/jdbc/vitrine")
    private DataSource pool;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry registry;

    DataSource pool() {
        return pool;
    }

    TransactionSynchronizationRegistry registry() {
        return registry;
    }
}
