package io.vitrine.commerce.payment.square;

import io.vitrine.commerce.payment.Credentials;
import io.vitrine.commerce.payment.Gateway;
import io.vitrine.commerce.payment.GatewayKind;
import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.commerce.payment.client.GatewayClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Payments through Square; its keys for trying out belong to a sandbox of their own. */
@ApplicationScoped
class SquareKind implements GatewayKind {

    static final String NAME = "square";

    @Inject
    GatewayClient client;

    @Inject
    @ConfigProperty(name = "vitrine.gateway.square.url", defaultValue = "https://connect.squareup.com")
    String address;

    @Inject
    @ConfigProperty(name = "vitrine.gateway.square.sandbox.url", defaultValue = "https://connect.squareupsandbox.com")
    String sandbox;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return "Square";
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
        return Set.of("locationId", "webhookUrl");
    }

    @Override
    public Set<String> secrets() {
        return Set.of("accessToken", "webhookKey");
    }

    @Override
    public Optional<String> objection(Credentials credentials) {
        return credentials.secrets().isEmpty()
                        || credentials.setting("locationId").isPresent()
                ? Optional.empty()
                : Optional.of("Set \"locationId\", the place in Square where sales count.");
    }

    @Override
    public Gateway open(Credentials credentials) {
        return new Square(client, URI.create(credentials.test() ? sandbox : address), credentials);
    }
}
