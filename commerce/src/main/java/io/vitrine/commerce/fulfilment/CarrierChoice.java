package io.vitrine.commerce.fulfilment;

import java.util.Map;
import java.util.Set;

/**
 * A carrier that the business may set up.
 *
 * @param secretsSet names of the secrets that are set
 */
public record CarrierChoice(
        String carrier,
        String label,
        boolean enabled,
        Map<String, String> settings,
        Set<String> secretsSet,
        Set<String> takesSettings,
        Set<String> takesSecrets) {

    public CarrierChoice {
        settings = Map.copyOf(settings);
        secretsSet = Set.copyOf(secretsSet);
        takesSettings = Set.copyOf(takesSettings);
        takesSecrets = Set.copyOf(takesSecrets);
    }
}
