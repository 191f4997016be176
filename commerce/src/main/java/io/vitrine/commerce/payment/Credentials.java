package io.vitrine.commerce.payment;

import java.util.Map;
import java.util.Optional;

/**
 * What a business has with a gateway.
 *
 * @param test whether these are keys for trying out
 */
public record Credentials(boolean test, Map<String, String> settings, Map<String, String> secrets) {

    /** Nothing set up. */
    public static final Credentials NONE = new Credentials(true, Map.of(), Map.of());

    public Credentials {
        settings = Map.copyOf(settings);
        secrets = Map.copyOf(secrets);
    }

    public Optional<String> setting(String name) {
        return Optional.ofNullable(settings.get(name));
    }

    /** @throws GatewayFailed when it is not set up */
    public String secret(String name) {
        String secret = secrets.get(name);
        if (secret == null) {
            throw new GatewayFailed("The gateway is not set up: " + name + " is missing");
        }
        return secret;
    }

    /** Secrets stay unread. */
    @Override
    public String toString() {
        return "Credentials of " + settings.keySet();
    }
}
