package io.vitrine.commerce.payment.payu;

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

/** Payments through PayU; its keys for trying out belong to a server of their own. */
@ApplicationScoped
class PayUKind implements GatewayKind {

    static final String NAME = "payu";

    @Inject
    GatewayClient client;

    @Inject
    @ConfigProperty(name = "vitrine.gateway.payu.page", defaultValue = "https://secure.payu.in")
    String page;

    @Inject
    @ConfigProperty(name = "vitrine.gateway.payu.url", defaultValue = "https://info.payu.in")
    String address;

    @Inject
    @ConfigProperty(name = "vitrine.gateway.payu.sandbox.url", defaultValue = "https://test.payu.in")
    String sandbox;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return "PayU";
    }

    @Override
    public String means() {
        return "UPI, card or net banking";
    }

    @Override
    public PaymentMethod method() {
        return PaymentMethod.CARD;
    }

    @Override
    public boolean readyMade() {
        return false;
    }

    @Override
    public Set<String> settings() {
        return Set.of("merchantKey");
    }

    @Override
    public Set<String> secrets() {
        return Set.of("salt");
    }

    @Override
    public Optional<String> objection(Credentials credentials) {
        return credentials.secrets().isEmpty()
                        || credentials.setting("merchantKey").isPresent()
                ? Optional.empty()
                : Optional.of("Set \"merchantKey\" among the settings.");
    }

    @Override
    public Gateway open(Credentials credentials) {
        return credentials.test()
                ? new PayU(client, URI.create(sandbox), URI.create(sandbox), credentials)
                : new PayU(client, URI.create(page), URI.create(address), credentials);
    }
}
