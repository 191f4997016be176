package io.vitrine.analytics.value;

import io.vitrine.analytics.metric.Facet;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.TypeId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a figure is narrowed down to.
 *
 * @param product stock code
 * @param category id of a collection
 * @param country as it stands on the orders; empty for those without one
 */
public record MetricFilter(
        Optional<LocationId> location,
        Optional<String> channel,
        Optional<String> product,
        Optional<UUID> category,
        Optional<String> group,
        Optional<String> country) {

    /** Everything. */
    public static final MetricFilter NONE = new MetricFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** What is set, by facet, as it is written in addresses. */
    public Map<Facet, String> used() {
        Map<Facet, String> used = new EnumMap<>(Facet.class);
        location.ifPresent(value -> used.put(Facet.LOCATION, value.toString()));
        channel.ifPresent(value -> used.put(Facet.CHANNEL, value));
        product.ifPresent(value -> used.put(Facet.PRODUCT, value));
        category.ifPresent(value -> used.put(Facet.CATEGORY, TypeId.format("col", value)));
        group.ifPresent(value -> used.put(Facet.GROUP, value));
        country.ifPresent(value -> used.put(Facet.COUNTRY, value));
        return used;
    }

    /** Whether it asks for products, so that lines are needed. */
    boolean byProduct() {
        return product.isPresent() || category.isPresent();
    }
}
