package io.vitrine.commerce.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Transfers to the business's bank account; somebody confirms each when it has arrived. */
@ApplicationScoped
class TransferKind implements GatewayKind {

    static final String NAME = "transfer";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return "Bank transfer";
    }

    @Override
    public String means() {
        return label();
    }

    @Override
    public PaymentMethod method() {
        return PaymentMethod.TRANSFER;
    }

    @Override
    public boolean readyMade() {
        return true;
    }

    @Override
    public Set<String> settings() {
        return Set.of("instructions");
    }

    @Override
    public Set<String> secrets() {
        return Set.of();
    }

    @Override
    public Gateway open(Credentials credentials) {
        return new InProcess(NAME, false);
    }
}
