package io.vitrine.commerce.fulfilment;

import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.TypeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Enters what a carrier told about a parcel, in a transaction. */
@ApplicationScoped
class TrackingStep {

    @Inject
    TrackingRows rows;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Parcels that are not ours, and messages that were taken before, change nothing. */
    @Transactional
    public void enter(String carrier, ParcelNews news) {
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
