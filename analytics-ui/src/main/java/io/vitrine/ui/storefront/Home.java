package io.vitrine.ui.storefront;

import java.util.List;

/**
 * The shop's first page.
 *
 * @param sections what the business says on it; where there are none, the rest stands there by itself
 * @param shapes what stands beside the first words
 * @param all words that lead to everything on sale
 */
public record Home(
        Frame frame,
        List<HomeSection> sections,
        String heading,
        String lead,
        List<Fact> facts,
        List<Tile> shapes,
        List<Card> cards,
        String all) {

    public Home {
        sections = List.copyOf(sections);
        facts = List.copyOf(facts);
        shapes = List.copyOf(shapes);
        cards = List.copyOf(cards);
    }

    /**
     * A name and what is so.
     *
     * @param link to more about it, or nothing
     */
    public record Fact(String name, String value, String link) {

        public Fact(String name, String value) {
            this(name, value, "");
        }
    }

    /** Whether one of the sections carries the heading of the page. */
    public boolean headed() {
        return sections.stream().anyMatch(HomeSection::first);
    }
}
