package io.vitrine.commerce.fulfilment;

import io.vitrine.commerce.payment.GatewayFailed;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.TryLater;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Labels that carriers made for parcels. */
@ApplicationScoped
public class Labels {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    LabelSteps steps;

    @Inject
    Carriers carriers;

    /** The label of a parcel; absent when no carrier made one. @throws Problem 404 without such a parcel */
    public Optional<CarrierLabel> of(UUID shipment) {
        return steps.label(shipment);
    }

    /**
     * Buys a label, or gives the one that was bought. Outside of transactions: the carrier is asked. What broke in between goes on
     * where it was, and is paid once.
     *
     * @throws Problem 409 when no carrier takes it or none is set up, 422 when its weight is unknown, 503 without an answer
     */
    public CarrierLabel buy(BuyLabel command) {
        SentParcel parcel = steps.parcel(command.shipment());
        Optional<CarrierLabel> known = steps.label(command.shipment());
        if (known.isPresent()) {
            return known.get();
        }
        try {
            SentParcel announced = parcel.announced().isPresent() ? parcel : announce(parcel, command);
            Carrier carrier = carriers.named(announced.carrier().orElseThrow()).orElseThrow(Labels::noCarrier);
            BoughtLabel bought = carrier.buy(
                    announced.announced().orElseThrow(),
                    command.option().or(() -> Optional.of(parcel.option())),
                    command.most());
            return steps.bought(announced, bought);
        } catch (GatewayFailed silent) {
            throw TryLater.busy(SOON);
        }
    }

    private SentParcel announce(SentParcel parcel, BuyLabel command) {
        Carriers.Open working = carriers.working().orElseThrow(Labels::noCarrier);
        long grams = command.grams().orElse(parcel.grams());
        if (grams <= 0) {
            throw Problem.invalid("grams", "Say what the parcel weighs: its goods have no weight.");
        }
        String announced = working.carrier().announce(new Consignment(parcel.to(), grams, "Order " + parcel.number()));
        return steps.announced(parcel.id(), working.name(), announced);
    }

    private static Problem noCarrier() {
        return Problem.of(409, "no-carrier", "No carrier is set up", "Set one up with PUT /api/carriers/{carrier}.");
    }
}
