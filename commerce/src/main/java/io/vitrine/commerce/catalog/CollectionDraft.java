package io.vitrine.commerce.catalog;

import io.vitrine.core.problem.Checks;
import java.util.Optional;

/**
 * A collection as the staff writes it.
 *
 * @param slug its name in addresses; made from the name when absent
 * @param position among the collections, 0 to 10,000
 */
public record CollectionDraft(String name, Optional<String> slug, int position) {

    private static final int MAX_NAME = 120;
    private static final int LAST = 10_000;

    public CollectionDraft {
        name = name.strip();
        PlainText.line(new Checks(), name, MAX_NAME, "name")
                .that(
                        slug.filter(given -> !ProductDraft.slug(given)).isEmpty(),
                        "slug",
                        "Use small letters a to z, digits and single dashes; at most 120.")
                .that(position >= 0 && position <= LAST, "position", "Use a whole number, 0 to 10000.")
                .raise();
    }

    String address() {
        return slug.orElseGet(() -> SearchWords.slug(name));
    }
}
