package io.vitrine.identity.customer;

import io.vitrine.core.customer.CustomerBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Joins accounts with customers and gives them numbers: the customer's own where there is one, else the next free. */
@ApplicationScoped
class CustomerNumbers {

    private static final int TRIES = 100;

    @Inject
    CustomerRows rows;

    @Inject
    CustomerBook book;

    @Inject
    CustomerTrail trail;

    /** The number of an account whose mailbox is confirmed now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String numberFor(CustomerAccount account) {
        return book.find(account.email().value())
                .flatMap(CustomerBook.Entry::number)
                .filter(number -> number.indexOf('@') < 0 && !rows.hasNumber(number))
                .orElseGet(this::next);
    }

    /** Joins the account with the customer of its address, if there is one and it is free. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void join(CustomerAccount account) {
        Optional<CustomerBook.Entry> known =
                account.customer().isEmpty() ? book.find(account.email().value()) : Optional.empty();
        known.filter(customer -> rows.join(account.id(), customer.id()))
                .ifPresent(customer -> trail.change(
                        "customer-account.joined", account.id(), Map.of("customer", CustomerTrail.key(customer.id()))));
    }

    private String next() {
        return Stream.generate(rows::draw)
                .limit(TRIES)
                .filter(number -> !rows.hasNumber(number) && !book.hasNumber(number))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No customer number is free"));
    }
}
