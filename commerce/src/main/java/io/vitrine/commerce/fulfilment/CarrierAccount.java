package io.vitrine.commerce.fulfilment;

import java.util.Map;

/**
 * What a business has with a carrier.
 *
 * @param settings everybody of the business may read
 * @param secrets nobody reads again
 */
public record CarrierAccount(Map<String, String> settings, Map<String, String> secrets) {

    public CarrierAccount {
        settings = Map.copyOf(settings);
        secrets = Map.copyOf(secrets);
    }

    /** A setting, or nothing. */
    public String setting(String name) {
        return settings.getOrDefault(name, "");
    }

    /** A secret, or nothing. */
    public String secret(String name) {
        return secrets.getOrDefault(name, "");
    }

    /** Secrets stay unread. */
    @Override
    public String toString() {
        return "Account with " + settings.keySet();
    }
}
