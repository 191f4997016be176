package io.vitrine.identity.operator;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.core.outbox.Subscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes what operators did into the business's own trail, as done by them. */
@ApplicationScoped
class OwnTrail implements Subscriber {

    @Inject
    Entry entry;

    @Override
    public String name() {
        return "operator-trail";
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of(OperatorActed.TYPE);
    }

    @Override
    public void handle(List<OutboxEvent> batch) {
        batch.stream()
                .map(OperatorActed::of)
                .forEach(acted -> CurrentCall.run(acted.callIn(CurrentCall.require()), () -> entry.write(acted)));
    }

    /** The event names another actor than the subscriber, so it is a transaction of its own. */
    @ApplicationScoped
    static class Entry {

        @Inject
        Audit audit;

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public void write(OperatorActed acted) {
            audit.record(new AuditEntry(
                    acted.action(),
                    acted.objectType(),
                    acted.object(),
                    Optional.empty(),
                    Optional.of(Map.of("by", "operator")),
                    Optional.of(acted.reason())));
        }
    }
}
