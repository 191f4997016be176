package io.vitrine.commerce.fulfilment.easypost;

import io.vitrine.commerce.fulfilment.Carrier;
import io.vitrine.commerce.fulfilment.CarrierAccount;
import io.vitrine.commerce.fulfilment.CarrierKind;
import io.vitrine.commerce.payment.client.GatewayClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Carriers through EasyPost. */
@ApplicationScoped
class EasyPostKind implements CarrierKind {

    static final String NAME = "easypost";

    /** Customers wait for rates: not long. */
    private static final Duration PATIENCE = Duration.ofMillis(2_500);

    /** One for all: each has threads of its own. */
    private final GatewayClient hasty = new GatewayClient(PATIENCE);

    @Inject
    GatewayClient client;

    @Inject
    @ConfigProperty(name = "vitrine.carrier.easypost.url", defaultValue = "https://api.easypost.com")
    String address;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return "EasyPost";
    }

    @Override
    public Set<String> settings() {
        return Set.of(
                "fromName",
                "fromLine1",
                "fromCity",
                "fromRegion",
                "fromPostalCode",
                "fromCountry",
                "fromPhone",
                "lengthCm",
                "widthCm",
                "heightCm");
    }

    @Override
    public Set<String> required() {
        return Set.of("fromName", "fromLine1", "fromCity", "fromPostalCode", "fromCountry");
    }

    @Override
    public Set<String> secrets() {
        return Set.of("apiKey", "webhookSecret");
    }

    @Override
    public Carrier open(CarrierAccount account) {
        return new EasyPost(client, hasty, URI.create(address), account);
    }
}
