package io.vitrine.core.persistence;

import org.jspecify.annotations.Nullable;

/** The running transaction, as far as the binding needs to know it. */
interface TransactionContext {

    boolean active();

    @Nullable
    Binding binding();

    void remember(Binding binding);
}
