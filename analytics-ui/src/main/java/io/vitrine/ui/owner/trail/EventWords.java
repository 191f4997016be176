package io.vitrine.ui.owner.trail;

import java.util.Locale;
import java.util.Map;

/** How the trail's codes read: {@code order.recorded} is "Recorded order", {@code system:rollups} is "Rollups". */
final class EventWords {

    private static final String SYSTEM = "system:";
    private static final int SHOWN = 6;

    private EventWords() {}

    static String action(String code) {
        int dot = code.lastIndexOf('.');
        if (dot <= 0 || dot == code.length() - 1) {
            return sentence(code);
        }
        return sentence(code.substring(dot + 1) + " " + code.substring(0, dot));
    }

    /** @param names of the people who belong to the business, by their key */
    static String actor(String key, Map<String, String> names) {
        if (key.startsWith(SYSTEM)) {
            return sentence(key.substring(SYSTEM.length()));
        }
        return names.getOrDefault(key, key.startsWith("acc_") ? "Person " + end(key) : sentence(key));
    }

    static String kind(String key) {
        if (key.startsWith(SYSTEM)) {
            return "Job of the platform";
        }
        return key.startsWith("acc_") ? "Person" : "";
    }

    /** The end of an id, which tells it from others at a glance. */
    static String end(String id) {
        return id.length() > SHOWN + 4 ? "…" + id.substring(id.length() - SHOWN) : id;
    }

    private static String sentence(String words) {
        String plain = words.replace('.', ' ').replace('_', ' ').replace(':', ' ');
        return plain.isEmpty() ? plain : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }
}
