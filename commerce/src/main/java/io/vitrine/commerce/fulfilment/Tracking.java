package io.vitrine.commerce.fulfilment;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/**
 * Takes messages of carriers about parcels: each once, and in whatever order. What a message says counts only when nothing that
 * happened later was told before.
 */
@ApplicationScoped
public class Tracking {

    @Inject
    Carriers carriers;

    @Inject
    TrackingRows rows;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** @throws Problem 404 for a carrier that is not set up, 400 for a message that is not proved */
    @Transactional
    public void receive(String name, CarrierCall message) {
        Carrier carrier = carriers.named(name).orElseThrow(() -> Problem.notFound("carrier"));
        carrier.read(message)
                .ifPresent(news -> CurrentCall.run(
                        CurrentCall.require().as(Actor.system("carrier-" + name)), () -> enter(name, news)));
    }

    private void enter(String carrier, ParcelNews news) {
        rows.find(carrier, news.tracking())
                .filter(parcel -> rows.note(carrier, parcel.shipment(), news, clock.instant()))
                .filter(parcel -> rows.move(parcel.shipment(), news))
                .ifPresent(parcel -> {
                    audit.record(AuditEntry.created(
                            "parcel.tracked",
                            "shipment",
                            TypeId.format("shp", parcel.shipment()),
                            Map.of("state", news.state().name(), "at", news.at().toString())));
                    outbox.publish(new ParcelTracked(parcel.shipment(), parcel.order(), news.state(), news.at()));
                });
    }
}
