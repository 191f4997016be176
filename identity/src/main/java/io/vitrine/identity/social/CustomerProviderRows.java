package io.vitrine.identity.social;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.secrets.SecretBox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** The table of the business's providers for customers; secrets go in and out sealed. */
@ApplicationScoped
class CustomerProviderRows {

    private static final String ALL =
            "select id, place, name, issuer, client_id, changed_at from customer_provider order by place";
    private static final String SECRET = "select client_secret from customer_provider where id = :id";
    private static final String ADD = """
            insert into customer_provider (id, place, name, issuer, client_id, client_secret, changed_at)
            values (:id, :place, :name, :issuer, :client, :secret, :now) on conflict do nothing""";
    private static final String CHANGE = """
            update customer_provider set name = :name, client_id = :client, client_secret = :secret, changed_at = :now
            where id = :id""";
    private static final String REMOVE = "delete from customer_provider where id = :id";

    @Inject
    Database database;

    @Inject
    SecretBox box;

    List<CustomerProvider> all() {
        return database.tenant()
                .withHandle(handle ->
                        handle.createQuery(ALL).map(CustomerProviderRows::read).list());
    }

    Optional<String> secret(CustomerProvider provider) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(SECRET)
                        .bind("id", provider.id().value())
                        .mapTo(byte[].class)
                        .findOne())
                .map(kept -> new String(box.open(name(provider), kept), StandardCharsets.UTF_8));
    }

    /** Whether it was added; not when place or issuer is taken. */
    boolean add(CustomerProvider provider, String secret) {
        return database.tenant()
                        .withHandle(handle -> handle.createUpdate(ADD)
                                .bind("id", provider.id().value())
                                .bind("place", provider.place())
                                .bind("name", provider.name())
                                .bind("issuer", provider.issuer())
                                .bind("client", provider.clientId())
                                .bind("secret", seal(provider, secret))
                                .bind("now", provider.changedAt())
                                .execute())
                == 1;
    }

    void change(CustomerProvider provider, String secret) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(CHANGE)
                        .bind("id", provider.id().value())
                        .bind("name", provider.name())
                        .bind("client", provider.clientId())
                        .bind("secret", seal(provider, secret))
                        .bind("now", provider.changedAt())
                        .execute());
    }

    void remove(CustomerProvider provider) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(REMOVE)
                        .bind("id", provider.id().value())
                        .execute());
    }

    private byte[] seal(CustomerProvider provider, String secret) {
        return box.seal(name(provider), secret.getBytes(StandardCharsets.UTF_8));
    }

    /** Bound into the seal, so that a secret opens for its business and issuer only. */
    private static String name(CustomerProvider provider) {
        return "customer-provider:" + CurrentCall.require().business().id() + ':' + provider.issuer();
    }

    private static CustomerProvider read(ResultSet row, StatementContext context) throws SQLException {
        return new CustomerProvider(
                new CustomerProvider.Id(row.getObject("id", UUID.class)),
                row.getInt("place"),
                row.getString("name"),
                row.getString("issuer"),
                row.getString("client_id"),
                row.getTimestamp("changed_at").toInstant());
    }
}
