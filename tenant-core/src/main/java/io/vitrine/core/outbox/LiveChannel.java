package io.vitrine.core.outbox;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Tells the screens of every node that something they show has changed. */
@ApplicationScoped
public class LiveChannel {

    @Inject
    Database database;

    /** Sent when the running transaction commits; call it once per batch, not once per change. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed() {
        database.tenant().useHandle(handle -> handle.execute("select pg_notify('vitrine_live', current_user)"));
    }
}
