package io.vitrine.commerce.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Filters as columns; without any, none. */
record ChosenFilters(List<String> facets, List<String> names, List<String> values) {

    static ChosenFilters of(Map<String, List<String>> filters) {
        List<String> facets = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        filters.forEach((name, ofName) -> ofName.forEach(value -> {
            facets.add(Facets.text(name, value));
            names.add(name);
            values.add(value);
        }));
        return new ChosenFilters(facets, names, values);
    }

    static String @Nullable [] column(List<String> texts) {
        return texts.isEmpty() ? null : texts.toArray(String[]::new);
    }
}
