package io.vitrine.commerce.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** The container's transactions. */
@ApplicationScoped
class ContainerTransactions implements Transactions {

    @Override
    @Transactional
    public <T> T in(Supplier<T> work) {
        return work.get();
    }
}
