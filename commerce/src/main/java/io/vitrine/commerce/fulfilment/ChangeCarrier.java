package io.vitrine.commerce.fulfilment;

import java.util.Map;
import java.util.Optional;

/**
 * What to change about one carrier; what is absent stays.
 *
 * @param settings replace those that are set
 * @param secrets replace those of the same name
 */
public record ChangeCarrier(
        String carrier,
        Optional<Boolean> enabled,
        Optional<Map<String, String>> settings,
        Map<String, String> secrets) {

    public ChangeCarrier {
        settings = settings.map(Map::copyOf);
        secrets = Map.copyOf(secrets);
    }

    /** Secrets stay unread. */
    @Override
    public String toString() {
        return "Change of " + carrier;
    }
}
