package io.vitrine.commerce.payment.stripe;

import io.vitrine.commerce.payment.Credentials;
import io.vitrine.commerce.payment.Gateway;
import io.vitrine.commerce.payment.GatewayKind;
import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.commerce.payment.client.GatewayClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Card payments through Stripe. */
@ApplicationScoped
class StripeKind implements GatewayKind {

    static final String NAME = "stripe";

    @Inject
    GatewayClient client;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "vitrine.gateway.stripe.url", defaultValue = "https://api.stripe.com")
    String address;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return "Stripe";
    }

    @Override
    public PaymentMethod method() {
        return PaymentMethod.CARD;
    }

    @Override
    public boolean leadsOn() {
        return true;
    }

    @Override
    public boolean readyMade() {
        return false;
    }

    @Override
    public Set<String> settings() {
        return Set.of("publishableKey");
    }

    @Override
    public Set<String> secrets() {
        return Set.of("secretKey", "webhookSecret");
    }

    @Override
    public Optional<String> objection(Credentials credentials) {
        String key = credentials.secrets().getOrDefault("secretKey", "");
        boolean live = key.contains("_live_");
        return key.isEmpty() || live != credentials.test()
                ? Optional.empty()
                : Optional.of("Say whether these keys are for trying out: \"test\" and the key differ.");
    }

    @Override
    public Gateway open(Credentials credentials) {
        return new Stripe(client, URI.create(address), credentials, clock);
    }
}
