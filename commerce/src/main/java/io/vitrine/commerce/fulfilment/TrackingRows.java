package io.vitrine.commerce.fulfilment;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Where parcels are, as carriers told. */
@ApplicationScoped
class TrackingRows {

    /** A parcel that the carrier's number leads to. */
    record Tracked(UUID shipment, UUID order) {}

    private static final String FIND = """
            select s.id, s.order_id from shipment s join shipment_label l on l.shipment_id = s.id
            where s.tracking = :tracking and l.carrier = :carrier order by s.created_at desc limit 1 for update of s""";
    private static final String NOTE = """
            insert into carrier_event (carrier, event_id, shipment_id, state, at, received_at) values (?, ?, ?, ?, ?, ?)
            on conflict do nothing""";
    /** What happened last counts; a parcel that has arrived has arrived. */
    private static final String MOVE = """
            update shipment set parcel_state = :state, parcel_at = :at
            where id = :id and parcel_state is distinct from 'DELIVERED'
              and (parcel_at is null or parcel_at < :at or (parcel_at = :at and :state = 'DELIVERED'))""";

    @Inject
    Database database;

    Optional<Tracked> find(String carrier, String tracking) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("carrier", carrier)
                        .bind("tracking", tracking)
                        .map((row, context) ->
                                new Tracked(row.getObject("id", UUID.class), row.getObject("order_id", UUID.class)))
                        .findOne());
    }

    /** @return whether nobody had noted it before */
    boolean note(String carrier, UUID shipment, ParcelNews news, Instant now) {
        return database.tenant()
                .withHandle(handle -> handle.execute(
                                NOTE,
                                carrier,
                                news.event(),
                                shipment,
                                news.state().name(),
                                utc(news.at()),
                                utc(now))
                        == 1);
    }

    /** @return whether it is news: nothing later was told before */
    boolean move(UUID shipment, ParcelNews news) {
        return database.tenant()
                .withHandle(handle -> handle.createUpdate(MOVE)
                                .bind("id", shipment)
                                .bind("state", news.state().name())
                                .bind("at", utc(news.at()))
                                .execute()
                        == 1);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
