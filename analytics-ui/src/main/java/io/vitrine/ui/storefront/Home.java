package io.vitrine.ui.storefront;

import java.util.List;

/**
 * The shop's first page.
 *
 * @param shapes what stands beside the first words
 * @param all words that lead to everything on sale
 */
public record Home(
        Frame frame, String heading, String lead, List<Fact> facts, List<Tile> shapes, List<Card> cards, String all) {

    public Home {
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
}
