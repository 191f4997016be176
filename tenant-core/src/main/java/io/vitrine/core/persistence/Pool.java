package io.vitrine.core.persistence;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * The container's pool of connections. It reads the definition only from classes of its own kinds, so this one is a
 * listener; it has nothing to listen to.
 */
@WebListener
@DataSourceDefinition(
        name = "java:app/jdbc/vitrine",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=vitrine.db.url}",
        user = "${MPCONFIG=vitrine.db.user:vitrine_app}",
        password = "${MPCONFIG=vitrine.db.password}",
        initialPoolSize = 1,
        minPoolSize = 1,
        maxPoolSize = 16,
        properties = {
            "fish.payara.max-wait-time-in-millis=10000",
            "prepareThreshold=3",
            "tcpKeepAlive=true",
            "ApplicationName=vitrine"
        })
public class Pool implements ServletContextListener {}
