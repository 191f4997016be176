package io.vitrine.commerce.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Cash that is collected with the delivery; somebody confirms it. */
@ApplicationScoped
class CashKind implements GatewayKind {

    static final String NAME = "cod";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return "Cash on delivery";
    }

    @Override
    public String means() {
        return label();
    }

    @Override
    public PaymentMethod method() {
        return PaymentMethod.COD;
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
