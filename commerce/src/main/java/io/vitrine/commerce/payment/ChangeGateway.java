package io.vitrine.commerce.payment;

import java.util.Map;
import java.util.Optional;

/**
 * What to change about one gateway; what is absent stays.
 *
 * @param settings replace those that are set
 * @param secrets replace those of the same name
 */
public record ChangeGateway(
        String gateway,
        Optional<Boolean> enabled,
        Optional<Boolean> test,
        Optional<Map<String, String>> settings,
        Map<String, String> secrets) {

    public ChangeGateway {
        settings = settings.map(Map::copyOf);
        secrets = Map.copyOf(secrets);
    }

    /** Secrets stay unread. */
    @Override
    public String toString() {
        return "Change of " + gateway;
    }
}
