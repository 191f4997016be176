package io.vitrine.ui.storefront;

import java.util.Locale;
import java.util.Map;

/** Colours that have a name people agree on, for the spot beside the name. */
final class Colours {

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("black", "#2B3033"),
            Map.entry("white", "#FFFFFF"),
            Map.entry("grey", "#8A9094"),
            Map.entry("gray", "#8A9094"),
            Map.entry("brown", "#6B452C"),
            Map.entry("tan", "#B98A5A"),
            Map.entry("gum", "#C58B4A"),
            Map.entry("honey", "#D29A45"),
            Map.entry("natural", "#D9C6A5"),
            Map.entry("sand", "#D9C6A5"),
            Map.entry("beige", "#DCCDB4"),
            Map.entry("cork", "#C9A16B"),
            Map.entry("red", "#B3362B"),
            Map.entry("orange", "#D9752B"),
            Map.entry("yellow", "#E3B93C"),
            Map.entry("green", "#3E7D4C"),
            Map.entry("olive", "#6B6B3A"),
            Map.entry("blue", "#35679E"),
            Map.entry("navy", "#24375A"),
            Map.entry("pink", "#D98C9C"),
            Map.entry("purple", "#6C4A86"));

    private Colours() {}

    /** As a drawing can show it, or nothing. */
    static String of(String name) {
        return KNOWN.getOrDefault(name.strip().toLowerCase(Locale.ROOT), "");
    }
}
