package io.vitrine.analytics.cohort;

import java.util.Locale;
import java.util.Map;

/** What people read for the key of a trait. */
record TraitLabels(Trait trait, Map<String, String> locations, String currency) {

    String of(String key) {
        return switch (trait) {
            case FIRST_ORDER -> key;
            case CHANNEL -> key.charAt(0) + key.substring(1).toLowerCase(Locale.ROOT);
            case LOCATION -> locations.getOrDefault(key, key);
            case ORDER_SIZE -> OrderSizes.label(Integer.parseInt(key), currency);
            case COLLECTION -> key.isEmpty() ? "In no collection" : key;
        };
    }
}
