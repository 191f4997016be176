package io.vitrine.architecture;

import java.util.Set;
import java.util.TreeSet;

/** What a rule has found, shown together. */
final class Findings {

    private final Set<String> found = new TreeSet<>();

    void add(String finding) {
        found.add(finding);
    }

    void requireNone(String fault) {
        if (!found.isEmpty()) {
            throw new AssertionError(found.size() + " times: " + fault + "\n  " + String.join("\n  ", found));
        }
    }
}
