package io.vitrine.commerce.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Payments that nobody pays: for trying the shop out. */
@ApplicationScoped
class SimulatorKind implements GatewayKind {

    static final String NAME = "simulator";

    @Inject
    @ConfigProperty(name = "vitrine.payment.simulator", defaultValue = "false")
    boolean allowed;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return "Simulator: no money moves";
    }

    @Override
    public String means() {
        return label();
    }

    @Override
    public PaymentMethod method() {
        return PaymentMethod.SIMULATOR;
    }

    @Override
    public boolean readyMade() {
        return allowed;
    }

    @Override
    public Set<String> settings() {
        return Set.of();
    }

    @Override
    public Set<String> secrets() {
        return Set.of();
    }

    @Override
    public Gateway open(Credentials credentials) {
        return new InProcess(NAME, true);
    }
}
