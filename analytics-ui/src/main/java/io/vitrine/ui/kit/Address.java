package io.vitrine.ui.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The address of a view with its whole state in the query.
 *
 * @param path below {@code /app/}
 */
public record Address(String path, Map<String, String> query) {

    public Address {
        query = Map.copyOf(query);
    }

    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** The same address with this parameter. */
    public Address with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(query);
        more.put(name, value);
        return new Address(path, more);
    }

    /** The same address with this parameter when there is a value. */
    public Address with(String name, Optional<String> value) {
        return value.map(given -> with(name, given)).orElse(this);
    }

    /** Shows the view in this browser tab. */
    public void open() {
        UI.getCurrent().navigate(path, QueryParameters.simple(query));
    }

    /** The address as a link carries it; parameters stand in the order of their names. */
    @Override
    public String toString() {
        String text = query.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        return text.isEmpty() ? path : path + "?" + text;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
