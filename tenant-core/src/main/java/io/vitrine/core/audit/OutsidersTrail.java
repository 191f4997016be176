package io.vitrine.core.audit;

import io.vitrine.core.access.Access;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Events of people from outside. The database takes nothing in from them, so the house leaves the event under their name, in
 * a transaction of its own.
 */
@ApplicationScoped
class OutsidersTrail {

    @Inject
    Step step;

    void record(AuditEntry entry) {
        Call call = CurrentCall.require();
        Actor person = call.actor();
        Call house = call.as(Actor.person(person.id().orElseThrow(), person.name(), Access.NONE));
        CurrentCall.run(house, () -> step.record(entry));
    }

    /** The transaction. */
    @ApplicationScoped
    static class Step {

        @Inject
        Audit audit;

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public void record(AuditEntry entry) {
            audit.record(entry);
        }
    }
}
