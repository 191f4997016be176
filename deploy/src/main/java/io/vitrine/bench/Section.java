package io.vitrine.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of the run that can be asked for by itself. */
enum Section {
    START("Start and memory"),
    SALES("Recorded sales"),
    ORDERS("Orders in the shop"),
    FIGURES("Figures over many orders"),
    IMPORT("Import"),
    SIGNUPS("Sign-ups"),
    AUDIT("Audit trail"),
    TRAIL("Search in a long trail");

    private final String title;

    Section(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    static Optional<Section> named(String word) {
        return Arrays.stream(values())
                .filter(section -> section.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
