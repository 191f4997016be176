package io.vitrine.core.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections of the role that owns the schemas: for making a business, and for nothing else. */
@ApplicationScoped
public class OwnerConnections {

    @Inject
    @ConfigProperty(name = "vitrine.db.url")
    String url;

    @Inject
    @ConfigProperty(name = "vitrine.db.owner.user")
    String user;

    @Inject
    @ConfigProperty(name = "vitrine.db.owner.password")
    String password;

    public Connection open() throws SQLException {
        PGSimpleDataSource direct = new PGSimpleDataSource();
        direct.setUrl(url);
        return direct.getConnection(user, password);
    }
}
