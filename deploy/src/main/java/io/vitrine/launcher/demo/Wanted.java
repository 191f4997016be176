package io.vitrine.launcher.demo;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An order of the shop.
 *
 * @param pays how
 * @param end how far it came
 * @param pieces by SKU
 */
record Wanted(String name, String email, Address address, String pays, End end, Map<String, Integer> pieces) {

    /** Where it goes. */
    record Address(String line, String city, String region, String postalCode, String country) {}

    /** How far an order came. */
    enum End {
        PLACED,
        PRODUCED,
        READY,
        PARTLY,
        SHIPPED,
        DELIVERED,
        CANCELLED,
        RETURNING
    }

    /** @param text for each order a line {@code name|email|street|city|region|postal code|country|pays|end|sku=pieces,...} */
    static List<Wanted> parse(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\\|", -1))
                .map(parts -> new Wanted(
                        parts[0],
                        parts[1],
                        new Address(parts[2], parts[3], parts[4], parts[5], parts[6]),
                        parts[7],
                        End.valueOf(parts[8]),
                        pieces(parts[9])))
                .toList();
    }

    private static Map<String, Integer> pieces(String text) {
        Map<String, Integer> pieces = new LinkedHashMap<>();
        Arrays.stream(text.split(",", -1))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> pieces.put(pair[0], Integer.valueOf(pair[1])));
        return pieces;
    }
}
