package io.vitrine.commerce.processing;

import io.vitrine.commerce.fulfilment.ParcelState;
import io.vitrine.commerce.fulfilment.ParcelTracked;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.core.outbox.Subscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Orders whose parcels have arrived, as carriers say, are delivered. */
@ApplicationScoped
class ArrivedParcels implements Subscriber {

    @Inject
    Arrivals arrivals;

    @Override
    public String name() {
        return "arrived-parcels";
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of(ParcelTracked.TYPE);
    }

    @Override
    public void handle(List<OutboxEvent> batch) {
        for (OutboxEvent event : batch) {
            JsonObject payload = event.payload();
            if (payload.getString("state").equals(ParcelState.DELIVERED.name())) {
                arrivals.arrived(
                        new OrderId(UUID.fromString(payload.getString("order"))),
                        UUID.fromString(payload.getString("shipment")),
                        Instant.parse(payload.getString("at")));
            }
        }
    }
}
