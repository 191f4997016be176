package io.vitrine.ui.shell;

import java.util.Locale;

/** The one or two letters that stand for a name. */
final class Initials {

    private Initials() {}

    static String of(String name) {
        String[] parts = name.strip().split("[\\s@.]+", 3);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < Math.min(parts.length, 2); i++) {
            if (!parts[i].isEmpty()) {
                letters.appendCodePoint(parts[i].codePointAt(0));
            }
        }
        return letters.toString().toUpperCase(Locale.ROOT);
    }
}
