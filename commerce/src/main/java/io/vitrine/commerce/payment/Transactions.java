package io.vitrine.commerce.payment;

import java.util.function.Supplier;

/** Does work in the running transaction, or in one of its own. */
interface Transactions {

    <T> T in(Supplier<T> work);

    default void run(Runnable work) {
        in(() -> {
            work.run();
            return true;
        });
    }
}
