package io.vitrine.commerce.customer;

import io.vitrine.core.customer.CustomerBook;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Says which customer an address or a number belongs to. */
@ApplicationScoped
class KnownCustomers implements CustomerBook {

    private static final String FIND = "select id, number from customer where lower(email) = lower(:email)";
    private static final String ADDRESS = "select email from customer where id = :customer and email is not null";
    private static final String HAS_NUMBER = "select exists (select from customer where number = :number)";

    @Inject
    Database database;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Entry> find(String email) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("email", email)
                        .map((row, context) -> new Entry(
                                row.getObject("id", UUID.class), Optional.ofNullable(row.getString("number"))))
                        .findOne());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<String> address(UUID customer) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(ADDRESS)
                        .bind("customer", customer)
                        .mapTo(String.class)
                        .findOne());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean hasNumber(String number) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(HAS_NUMBER)
                        .bind("number", number)
                        .mapTo(boolean.class)
                        .one());
    }
}
