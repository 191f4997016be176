package io.vitrine.core.persistence;

import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL in the running transaction.
 *
 * <p>Each piece of work has a handle of its own. Jdbi by itself would pass the thread's open handle on to whatever runs inside,
 * also when that is the work of another transaction or of another business.
 *
 * <p>A transaction inside an open handle of another is refused: the container ends what the open connection holds together with
 * the inner transaction, and what comes after would run unbound.
 */
public final class Sql {

    private static final ThreadLocal<@Nullable Object> HOLDER = new ThreadLocal<>();

    private final Jdbi jdbi;
    private final TransactionContext transaction;

    Sql(DataSource connections, TransactionContext transaction) {
        this.jdbi = Jdbi.create(connections);
        this.transaction = transaction;
    }

    /**
     * What the work returns.
     *
     * @throws IllegalStateException outside a transaction, or around one
     */
    public <R, X extends Exception> R withHandle(HandleCallback<R, X> work) throws X {
        Object outer = HOLDER.get();
        if (transaction.active()) {
            hold(transaction.key(), outer);
        }
        try (Handle handle = jdbi.open()) {
            return work.withHandle(handle);
        } finally {
            HOLDER.set(outer);
        }
    }

    /** @throws IllegalStateException outside a transaction, or around one */
    public <X extends Exception> void useHandle(HandleConsumer<X> work) throws X {
        withHandle(handle -> {
            work.useHandle(handle);
            return true;
        });
    }

    private static void hold(Object key, @Nullable Object outer) {
        if (outer != null && !outer.equals(key)) {
            throw new IllegalStateException("Close the handle of one transaction before another begins inside it");
        }
        HOLDER.set(key);
    }
}
