package io.vitrine.ui.storefront;

import java.util.List;

/**
 * A list of products with what narrows it.
 *
 * @param words how many there are, or why these
 * @param collection that the list is of, or nothing
 * @param available whether only what can be had now is listed
 * @param next address of the page after, or nothing
 * @param reset address of the list without filters, or nothing when none is set
 */
public record Listing(
        Frame frame,
        String heading,
        String words,
        List<Card> cards,
        List<Filter> filters,
        String collection,
        boolean available,
        List<Choice> sorts,
        String next,
        String reset) {

    public Listing {
        cards = List.copyOf(cards);
        filters = List.copyOf(filters);
        sorts = List.copyOf(sorts);
    }

    /** A property of products by which the list can be narrowed. */
    public record Filter(String parameter, String label, List<Choice> values) {

        public Filter {
            values = List.copyOf(values);
        }
    }

    /** @param count how many products there are, or nothing */
    public record Choice(String value, String label, String count, boolean chosen) {}
}
