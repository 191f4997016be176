package io.vitrine.commerce.inventory;

import io.vitrine.core.outbox.LiveChannel;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.core.outbox.Subscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Lets open screens and badges follow stock. */
@ApplicationScoped
class StockScreens implements Subscriber {

    @Inject
    LiveChannel live;

    @Override
    public String name() {
        return "stock-screens";
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of(StockChanged.TYPE);
    }

    @Override
    public void handle(List<OutboxEvent> batch) {
        live.changed();
    }
}
