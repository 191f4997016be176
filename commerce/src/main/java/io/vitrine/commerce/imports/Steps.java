package io.vitrine.commerce.imports;

import java.util.function.Supplier;

/** Runs the steps of long work, each in a transaction of its own. */
interface Steps {

    <T> T step(Supplier<T> work);

    default void run(Runnable work) {
        step(() -> {
            work.run();
            return true;
        });
    }
}
