package io.vitrine.commerce.processing;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Together;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes parcels to their end, and with the last of them the order. */
@ApplicationScoped
class Arrivals {

    private static final String ARRIVED = """
            update shipment set status = 'DELIVERED', delivered_at = :at where id = :id and order_id = :order and status = 'SHIPPED'""";
    private static final String UNDER_WAY =
            "select count(*) from shipment where order_id = :order and status <> 'DELIVERED'";

    @Inject
    WorkRows rows;

    @Inject
    Steps steps;

    @Inject
    Database database;

    /** A parcel has arrived; one that arrived before changes nothing. */
    @Transactional
    public void arrived(OrderId id, UUID shipment, Instant at) {
        rows.lock(id).filter(order -> deliver(id, shipment, at)).ifPresent(order -> {
            Together writes = new Together();
            if (order.status() == OrderStatus.SHIPPED && underWay(id) == 0) {
                steps.move(order, OrderStatus.DELIVERED, at, "", writes);
                steps.trail("order.delivered", order, Map.of("status", "DELIVERED"), Optional.empty(), writes);
            } else {
                steps.say(order, order.status(), "A parcel has arrived.", false, at, writes);
            }
            steps.write(writes);
        });
    }

    private boolean deliver(OrderId id, UUID shipment, Instant at) {
        return database.tenant()
                .withHandle(handle -> handle.createUpdate(ARRIVED)
                                .bind("id", shipment)
                                .bind("order", id.value())
                                .bind("at", at.atOffset(ZoneOffset.UTC))
                                .execute()
                        == 1);
    }

    private long underWay(OrderId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(UNDER_WAY)
                        .bind("order", id.value())
                        .mapTo(Long.class)
                        .one());
    }
}
