package io.vitrine.commerce.payment.razorpay;

import io.vitrine.commerce.payment.Credentials;
import io.vitrine.commerce.payment.Gateway;
import io.vitrine.commerce.payment.GatewayKind;
import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.commerce.payment.client.GatewayClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Payments through Razorpay. */
@ApplicationScoped
class RazorpayKind implements GatewayKind {

    static final String NAME = "razorpay";

    @Inject
    GatewayClient client;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "vitrine.gateway.razorpay.url", defaultValue = "https://api.razorpay.com")
    String address;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return "Razorpay";
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
    public boolean leadsOn() {
        return true;
    }

    @Override
    public boolean readyMade() {
        return false;
    }

    @Override
    public Set<String> settings() {
        return Set.of("keyId");
    }

    @Override
    public Set<String> secrets() {
        return Set.of("keySecret", "webhookSecret");
    }

    @Override
    public Gateway open(Credentials credentials) {
        return new Razorpay(client, URI.create(address), credentials, clock);
    }
}
