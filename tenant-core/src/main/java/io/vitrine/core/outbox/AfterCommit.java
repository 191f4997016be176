package io.vitrine.core.outbox;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;

/** Does something once the transaction has committed. */
record AfterCommit(Runnable work) implements Synchronization {

    @Override
    public void beforeCompletion() {
        // nothing to do before
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            work.run();
        }
    }
}
