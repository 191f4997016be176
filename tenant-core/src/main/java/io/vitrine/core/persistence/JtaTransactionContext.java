package io.vitrine.core.persistence;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jspecify.annotations.Nullable;

/** The container's transaction of this thread. */
final class JtaTransactionContext implements TransactionContext {

    private static final Object KEY = Binding.class;

    private final TransactionSynchronizationRegistry registry;

    JtaTransactionContext(TransactionSynchronizationRegistry registry) {
        this.registry = registry;
    }

    @Override
    public boolean active() {
        return registry.getTransactionStatus() == Status.STATUS_ACTIVE;
    }

    @Override
    public Object key() {
        return registry.getTransactionKey();
    }

    @Override
    public @Nullable Binding binding() {
        return (Binding) registry.getResource(KEY);
    }

    @Override
    public void remember(Binding binding) {
        registry.putResource(KEY, binding);
    }
}
