package io.vitrine.commerce.catalog.rest;

import io.vitrine.commerce.catalog.ProductSearch;
import io.vitrine.commerce.catalog.ProductSort;
import io.vitrine.commerce.catalog.ProductStatus;
import io.vitrine.core.problem.Problem;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The query of a list of products, as it came. */
public class ProductParameters {

    private static final String FILTER = "filter[";

    @QueryParam("q")
    @Nullable
    String text;

    @QueryParam("collection")
    @Nullable
    String collection;

    @QueryParam("available")
    @Nullable
    String available;

    @QueryParam("status")
    @Nullable
    String status;

    @QueryParam("sort")
    @Nullable
    String sort;

    @QueryParam("counts")
    @Nullable
    String counts;

    @QueryParam("after")
    @Nullable
    String after;

    @QueryParam("limit")
    @Nullable
    String limit;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo address;

    /** @throws Problem 422 with a parameter that is wrong */
    ProductSearch read() {
        return new ProductSearch(
                Optional.ofNullable(text),
                Optional.ofNullable(collection),
                filters(),
                flag("available", available),
                Optional.ofNullable(status).map(ProductParameters::status),
                Optional.ofNullable(sort).map(ProductParameters::sort),
                flag("counts", counts),
                Optional.ofNullable(after),
                limit == null ? 20 : limit.matches("[0-9]{1,3}") ? Integer.parseInt(limit) : 0);
    }

    private Map<String, List<String>> filters() {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        address.getQueryParameters().forEach((name, values) -> {
            if (name.startsWith(FILTER) && name.endsWith("]")) {
                filters.put(name.substring(FILTER.length(), name.length() - 1), List.copyOf(values));
            }
        });
        return filters;
    }

    private static boolean flag(String name, @Nullable String text) {
        if (text == null || text.equals("false")) {
            return false;
        }
        if (text.equals("true")) {
            return true;
        }
        throw Problem.invalid(name, "Use true or false.");
    }

    private static ProductStatus status(String text) {
        return Stream.of(ProductStatus.values())
                .filter(value -> value.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("status", "Use DRAFT, ACTIVE or ARCHIVED."));
    }

    private static ProductSort sort(String text) {
        return ProductSort.parse(text)
                .orElseThrow(() -> Problem.invalid("sort", "Use newest, relevance, name, price or -price."));
    }
}
