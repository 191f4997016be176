package io.vitrine.core.persistence;

import org.jspecify.annotations.Nullable;

/** The running transaction, as far as the binding needs to know it. */
interface TransactionContext {

    boolean active();

    /** The same for all of one transaction, and for no other. */
    Object key();

    @Nullable
    Binding binding();

    void remember(Binding binding);
}
