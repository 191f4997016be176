package io.vitrine.ui.storefront;

import io.vitrine.commerce.catalog.ProductSearch;
import io.vitrine.commerce.catalog.ProductSort;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a listing's address asks for: the same words as the API's, {@code ?q=&collection=&filter[colour]=&available=&sort=}. */
record Asked(
        String query,
        String collection,
        Map<String, List<String>> filters,
        boolean available,
        Optional<ProductSort> sort,
        Optional<String> after) {

    private static final int PAGE = 24;
    private static final String FILTER = "filter[";

    static Asked of(HttpServletRequest request) {
        Map<String, List<String>> filters = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(FILTER) && name.endsWith("]")) {
                filters.put(name.substring(FILTER.length(), name.length() - 1), List.of(values));
            }
        });
        return new Asked(
                given(request, "q").orElse(""),
                given(request, "collection").orElse(""),
                filters,
                given(request, "available").isPresent(),
                given(request, "sort").flatMap(ProductSort::parse),
                given(request, "after"));
    }

    /** @throws io.vitrine.core.problem.Problem 422 for what no list can be asked for */
    ProductSearch search() {
        return new ProductSearch(
                filled(query), filled(collection), filters, available, Optional.empty(), sort, true, after, PAGE);
    }

    /** The address of this list from the cursor on. */
    String next(String cursor) {
        return address(Optional.of(cursor));
    }

    /** The address of the list's first page. */
    String first() {
        return address(Optional.empty());
    }

    /** Whether a value is chosen. */
    boolean chosen(String filter, String value) {
        return filters.getOrDefault(filter, List.of()).contains(value);
    }

    /** Whether anything but a collection narrows the list, so that search engines have no use for it. */
    boolean narrowed() {
        return !query.isEmpty() || !filters.isEmpty() || available || sort.isPresent() || after.isPresent();
    }

    private String address(Optional<String> cursor) {
        List<String> parts = new ArrayList<>();
        add(parts, "q", query);
        add(parts, "collection", collection);
        filters.forEach((name, values) -> values.forEach(value -> add(parts, FILTER + name + "]", value)));
        add(parts, "available", available ? "true" : "");
        add(parts, "sort", sort.map(ProductSort::text).orElse(""));
        add(parts, "after", cursor.orElse(""));
        return parts.isEmpty() ? "/products" : "/products?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(encoded(name) + "=" + encoded(value));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Optional<String> filled(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Optional<String> given(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
