package io.vitrine.ui.storefront;

import static io.vitrine.ui.storefront.Say.say;
import static io.vitrine.ui.storefront.Say.to;

import io.vitrine.commerce.catalog.NamedSlug;
import io.vitrine.commerce.catalog.ProductPage;
import io.vitrine.commerce.catalog.ProductSort;
import io.vitrine.commerce.catalog.Products;
import io.vitrine.ui.kit.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads lists of products for the shop. */
@ApplicationScoped
class Listings {

    private static final String AVAILABILITY = "availability";
    private static final int MOST_FILTERS = 6;
    private static final int MOST_VALUES = 12;
    private static final List<ProductSort> SORTS =
            List.of(ProductSort.NEWEST, ProductSort.CHEAPEST, ProductSort.DEAREST, ProductSort.NAME);

    @Inject
    Products products;

    @Inject
    Cards cards;

    @Inject
    Frames frames;

    @Transactional
    Listing find(Asked asked) {
        ProductPage page = products.search(asked.search());
        Formats formats = Frames.formats();
        String all = asked.collection().isEmpty() ? "/products" : "/products?collection=" + asked.collection();
        Frame frame = asked.narrowed() ? frames.own(say("Products"), all) : frames.open(say("Products"), all, all);
        String heading = heading(asked, frame.collections());
        Frame titled = frame(asked, heading, all)
                .searched(asked.query())
                .described(
                        say("{0} at {1}: prices and stock of today, ordered in a few minutes.", heading, frame.shop()));
        return new Listing(
                titled,
                heading,
                words(page, asked, formats),
                cards.of(page.products()),
                filters(page.counts(), asked, formats),
                asked.collection(),
                asked.available(),
                SORTS.stream()
                        .filter(sort -> asked.query().isEmpty() || sort != ProductSort.NEWEST)
                        .map(sort -> new Listing.Choice(
                                sort.text(),
                                label(sort),
                                "",
                                asked.sort().filter(sort::equals).isPresent()))
                        .toList(),
                page.next().map(asked::next).map(Say::to).orElse(""),
                asked.filters().isEmpty() && !asked.available() && asked.query().isEmpty() ? "" : to(all));
    }

    private Frame frame(Asked asked, String heading, String all) {
        return asked.narrowed() ? frames.own(heading, all) : frames.open(heading, all, all);
    }

    private static String heading(Asked asked, List<NamedSlug> collections) {
        if (!asked.query().isEmpty()) {
            return "“" + asked.query() + "”";
        }
        return collections.stream()
                .filter(collection -> collection.slug().equals(asked.collection()))
                .map(NamedSlug::name)
                .findFirst()
                .orElse(say("All products"));
    }

    private static String words(ProductPage page, Asked asked, Formats formats) {
        long count = page.counts().getOrDefault(AVAILABILITY, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        if (page.guessed()) {
            return say("Nothing is called “{0}”. These come close.", asked.query());
        }
        if (page.products().isEmpty()) {
            return say("Nothing fits. Take a filter away, or look for another word.");
        }
        return count == 1 ? say("1 product") : say("{0} products", formats.count(count));
    }

    private static List<Listing.Filter> filters(Map<String, Map<String, Long>> counts, Asked asked, Formats formats) {
        Map<String, Set<String>> values = new TreeMap<>();
        counts.forEach((name, found) ->
                values.computeIfAbsent(name, key -> new LinkedHashSet<>()).addAll(found.keySet()));
        asked.filters()
                .forEach((name, chosen) -> values.computeIfAbsent(name, key -> new LinkedHashSet<>())
                        .addAll(chosen));
        values.remove(AVAILABILITY);
        List<Listing.Filter> filters = new ArrayList<>();
        values.forEach((name, found) -> filters.add(new Listing.Filter(
                "filter[" + name + "]",
                label(name),
                found.stream()
                        .map(value -> choice(name, value, counts, asked, formats))
                        .limit(MOST_VALUES)
                        .sorted(Comparator.comparing(Listing.Choice::label, Values.ORDER))
                        .toList())));
        return filters.stream()
                .filter(filter ->
                        filter.values().size() > 1 || filter.values().stream().anyMatch(Listing.Choice::chosen))
                .limit(MOST_FILTERS)
                .toList();
    }

    private static Listing.Choice choice(
            String name, String value, Map<String, Map<String, Long>> counts, Asked asked, Formats formats) {
        long count = counts.getOrDefault(name, Map.of()).getOrDefault(value, 0L);
        return new Listing.Choice(value, value, formats.count(count), asked.chosen(name, value));
    }

    /** {@code colour} as a label: {@code Colour}. */
    static String label(String name) {
        return name.isEmpty()
                ? name
                : say(name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + name.substring(name.offsetByCodePoints(0, 1)).replace('_', ' '));
    }

    private static String label(ProductSort sort) {
        return switch (sort) {
            case NEWEST -> say("Newest");
            case RELEVANCE -> say("Best match");
            case NAME -> say("Name");
            case CHEAPEST -> say("Price, low to high");
            case DEAREST -> say("Price, high to low");
        };
    }
}
