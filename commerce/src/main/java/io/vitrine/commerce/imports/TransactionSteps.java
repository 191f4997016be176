package io.vitrine.commerce.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Steps in the container's transactions. */
@ApplicationScoped
class TransactionSteps implements Steps {

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T step(Supplier<T> work) {
        return work.get();
    }
}
