package io.vitrine.commerce.payment;

import java.util.Map;
import java.util.Set;

/**
 * What a business has set up for one gateway.
 *
 * @param test whether its keys are for trying out
 * @param settings what customers' pages may show, such as a publishable key
 * @param secrets names of the secrets that are set
 */
public record GatewaySetting(
        String gateway, boolean enabled, boolean test, Map<String, String> settings, Set<String> secrets) {

    public GatewaySetting {
        settings = Map.copyOf(settings);
        secrets = Set.copyOf(secrets);
    }
}
