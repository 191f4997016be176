package io.vitrine.identity;

import io.vitrine.core.customer.CustomerBook;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** The customers of a business, as commerce would know them. */
@ApplicationScoped
class ContainerCustomers implements CustomerBook {

    @Inject
    Database database;

    @Override
    public Optional<Entry> find(String email) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(
                                "select id, number from customer where lower(email) = lower(?)")
                        .bind(0, email)
                        .map((row, context) -> new Entry(
                                row.getObject("id", UUID.class), Optional.ofNullable(row.getString("number"))))
                        .findOne());
    }

    @Override
    public Optional<String> address(UUID customer) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery("select email from customer where id = ?")
                        .bind(0, customer)
                        .mapTo(String.class)
                        .findOne());
    }

    @Override
    public boolean hasNumber(String number) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery("select exists (select from customer where number = ?)")
                        .bind(0, number)
                        .mapTo(boolean.class)
                        .one());
    }
}
