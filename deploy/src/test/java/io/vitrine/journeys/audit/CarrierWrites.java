package io.vitrine.journeys.audit;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.payment.Parcels;
import java.nio.charset.StandardCharsets;

/** Carriers, their labels and what they tell; and settlement files. */
final class CarrierWrites {

    private final Parcels parcels = Parcels.open("cover-carrier");

    Tried tried() {
        return new Tried(parcels.till().business())
                .with("PUT /api/carriers/{carrier}", parcels::setUp)
                .with(
                        "POST /api/shipments/{shipment}/carrier-label",
                        client -> parcels.label(client, parcels.parcel(parcels.shipped())))
                .with("POST /api/carrier-webhooks/{carrier}", this::told)
                .with("POST /api/settlements", CarrierWrites::settle);
    }

    private Answer told(Client client) {
        Client owner = parcels.till().business().owner();
        String parcel = parcels.parcel(parcels.shipped());
        return parcels.told(
                client, "e1", parcels.label(owner, parcel).expect(201).json(), "in_transit", "2026-11-20T10:00:00Z");
    }

    private static Answer settle(Client client) {
        return client.with("Content-Type", "text/csv")
                .postBytes(
                        "/api/settlements?gateway=remote-simulator",
                        "kind,reference,amount\nOTHER,x,1.00\n".getBytes(StandardCharsets.UTF_8));
    }
}
