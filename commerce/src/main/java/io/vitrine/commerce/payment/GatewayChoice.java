package io.vitrine.commerce.payment;

import java.util.Set;

/**
 * A gateway that the business may set up.
 *
 * @param label as people read it
 * @param setting what is set up; enabled also when it works without
 * @param settings names of settings that it takes
 * @param secrets names of secrets that it needs
 */
public record GatewayChoice(
        String label, PaymentMethod method, GatewaySetting setting, Set<String> settings, Set<String> secrets) {

    public GatewayChoice {
        settings = Set.copyOf(settings);
        secrets = Set.copyOf(secrets);
    }
}
