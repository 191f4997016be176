package io.vitrine.commerce.payment.remote;

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

/** The simulator at an address of the server's configuration. */
@ApplicationScoped
class RemoteKind implements GatewayKind {

    static final String NAME = "remote-simulator";

    @Inject
    GatewayClient client;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "vitrine.gateway.simulator.url")
    Optional<String> address;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return "Simulator over HTTP: no money moves";
    }

    @Override
    public PaymentMethod method() {
        return PaymentMethod.CARD;
    }

    @Override
    public boolean reachable() {
        return address.isPresent();
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
        return Set.of();
    }

    @Override
    public Set<String> secrets() {
        return Set.of("secretKey");
    }

    @Override
    public Gateway open(Credentials credentials) {
        return new RemoteSimulator(client, URI.create(address.orElseThrow()), credentials, clock);
    }
}
