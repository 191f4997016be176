package io.vitrine.analytics.value;

import io.vitrine.analytics.Period;
import io.vitrine.analytics.metric.Facet;
import io.vitrine.core.location.LocationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Questions at random: any figure, any filter that it knows, any period, both clocks and both bases. */
final class Triples {

    private static final List<LocalDate> ODD_DAYS = List.of(
            LocalDate.of(2025, 10, 26),
            LocalDate.of(2026, 3, 29),
            LocalDate.of(2025, 12, 31),
            LocalDate.of(2019, 2, 1));

    private final WideShop wide;
    private final List<MetricMeaning> figures;
    private final Random random;

    Triples(WideShop wide, List<MetricMeaning> figures, long seed) {
        this.wide = wide;
        this.figures = figures;
        this.random = new Random(seed);
    }

    MetricQuestion next() {
        MetricMeaning meaning = figures.get(random.nextInt(figures.size()));
        Period period = period();
        return new MetricQuestion(
                meaning.id(),
                period,
                filter(meaning),
                random.nextInt(3) == 0,
                random.nextInt(3) == 0 ? Optional.of(period.to().plusDays(random.nextInt(25))) : Optional.empty());
    }

    /** Something that the figure can be divided by. */
    Optional<Facet> by(MetricMeaning meaning) {
        List<Facet> all = meaning.made().stream()
                .map(metric -> Set.copyOf(metric.parts()))
                .reduce((one, other) -> {
                    java.util.EnumSet<Facet> both = java.util.EnumSet.noneOf(Facet.class);
                    both.addAll(one);
                    both.retainAll(other);
                    return both;
                })
                .orElseThrow()
                .stream()
                .sorted()
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private Period period() {
        if (random.nextInt(5) == 0) {
            LocalDate odd = ODD_DAYS.get(random.nextInt(ODD_DAYS.size()));
            return new Period(odd, odd.plusDays(random.nextInt(2)));
        }
        LocalDate from = WideShop.FIRST.plusDays(random.nextInt(WideShop.DAYS));
        return new Period(from, from.plusDays(random.nextInt(60)));
    }

    private MetricFilter filter(MetricMeaning meaning) {
        return new MetricFilter(
                chosen(meaning, Facet.LOCATION, wide.locations).map(LocationId::new),
                chosen(meaning, Facet.CHANNEL, WideShop.CHANNELS),
                chosen(meaning, Facet.PRODUCT, wide.skus),
                chosen(meaning, Facet.CATEGORY, wide.collections).map(UUID.class::cast),
                chosen(meaning, Facet.GROUP, WideShop.GROUPS),
                chosen(meaning, Facet.COUNTRY, WideShop.COUNTRIES));
    }

    private <T> Optional<T> chosen(MetricMeaning meaning, Facet facet, List<T> among) {
        boolean known =
                meaning.made().stream().allMatch(metric -> metric.filters().contains(facet));
        return known && random.nextInt(4) == 0
                ? Optional.of(among.get(random.nextInt(among.size())))
                : Optional.empty();
    }
}
