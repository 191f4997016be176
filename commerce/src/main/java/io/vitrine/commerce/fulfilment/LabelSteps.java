package io.vitrine.commerce.fulfilment;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The steps of buying a label, each in a transaction; the carrier is asked between them. */
@ApplicationScoped
class LabelSteps {

    @Inject
    LabelRows rows;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @throws Problem 404 when there is none, 403 when the caller does not work at its location */
    @Transactional
    SentParcel parcel(UUID shipment) {
        CurrentCall.permit(Permission.FULFIL_ORDERS);
        SentParcel parcel = rows.parcel(shipment).orElseThrow(() -> Problem.notFound("shipment"));
        CurrentCall.permitAt(Permission.FULFIL_ORDERS, Optional.of(parcel.location()));
        return parcel;
    }

    @Transactional
    Optional<CarrierLabel> label(UUID shipment) {
        parcel(shipment);
        return rows.label(shipment);
    }

    /** Keeps the carrier's name of the parcel before anything is paid; the first one counts. */
    @Transactional
    SentParcel announced(UUID shipment, String carrier, String announced) {
        rows.announced(shipment, carrier, announced, clock.instant());
        return rows.parcel(shipment).orElseThrow();
    }

    @Transactional
    CarrierLabel bought(SentParcel parcel, BoughtLabel label) {
        if (rows.bought(parcel.id(), label, clock.instant())) {
            audit.record(AuditEntry.created(
                    "label.bought",
                    "shipment",
                    TypeId.format("shp", parcel.id()),
                    Map.of(
                            "order", TypeId.format("ord", parcel.order()),
                            "carrier", label.carrier(),
                            "service", label.service(),
                            "cost", label.cost().toString())));
        }
        return rows.label(parcel.id()).orElseThrow();
    }
}
