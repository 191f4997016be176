package io.vitrine.analytics.rollup;

import io.vitrine.core.outbox.LiveChannel;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.core.outbox.Subscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Brings recorded orders and returns into the roll-ups and tells the open screens. */
@ApplicationScoped
class RollupSubscriber implements Subscriber {

    static final String NAME = "rollups";

    private static final String ORDER = "order.recorded";
    private static final String RETURN = "return.recorded";

    @Inject
    RollupRows rows;

    @Inject
    LiveChannel live;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of(ORDER, RETURN);
    }

    @Override
    public void handle(List<OutboxEvent> batch) {
        rows.add(ids(batch, ORDER), ids(batch, RETURN));
        live.changed();
    }

    private static List<UUID> ids(List<OutboxEvent> batch, String type) {
        return batch.stream()
                .filter(event -> event.type().equals(type))
                .flatMap(event -> event.payload().getJsonArray("ids").getValuesAs(JsonString::getString).stream())
                .map(UUID::fromString)
                .distinct()
                .toList();
    }
}
