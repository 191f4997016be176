package io.vitrine.commerce.payment.paypal;

import io.vitrine.commerce.payment.Credentials;
import io.vitrine.commerce.payment.Gateway;
import io.vitrine.commerce.payment.GatewayKind;
import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.commerce.payment.client.GatewayClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Payments through PayPal; its keys for trying out belong to a sandbox of their own. */
@ApplicationScoped
class PayPalKind implements GatewayKind {

    static final String NAME = "paypal";

    @Inject
    GatewayClient client;

    @Inject
    @ConfigProperty(name = "vitrine.gateway.paypal.url", defaultValue = "https://api-m.paypal.com")
    String address;

    @Inject
    @ConfigProperty(name = "vitrine.gateway.paypal.sandbox.url", defaultValue = "https://api-m.sandbox.paypal.com")
    String sandbox;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return "PayPal";
    }

    @Override
    public String means() {
        return "PayPal or card";
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
        return Set.of("clientId", "webhookId");
    }

    @Override
    public Set<String> secrets() {
        return Set.of("clientSecret");
    }

    @Override
    public Gateway open(Credentials credentials) {
        return new PayPal(client, URI.create(credentials.test() ? sandbox : address), credentials);
    }
}
