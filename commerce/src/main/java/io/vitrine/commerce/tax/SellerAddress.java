package io.vitrine.commerce.tax;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A postal address; only the country must be known. */
public record SellerAddress(
        Optional<String> line1,
        Optional<String> line2,
        Optional<String> city,
        Optional<String> region,
        Optional<String> postalCode,
        String country) {

    /** The country alone. */
    public static SellerAddress of(String country) {
        return new SellerAddress(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), country);
    }

    public JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        line1.ifPresent(text -> json.add("line1", text));
        line2.ifPresent(text -> json.add("line2", text));
        city.ifPresent(text -> json.add("city", text));
        region.ifPresent(text -> json.add("region", text));
        postalCode.ifPresent(text -> json.add("postalCode", text));
        return json.add("country", country).build();
    }

    /** The inverse of {@link #json}; what a buyer's address holds beside is left out. */
    public static SellerAddress read(JsonObject json) {
        return new SellerAddress(
                text(json, "line1"),
                text(json, "line2"),
                text(json, "city"),
                text(json, "region"),
                text(json, "postalCode"),
                json.getString("country", ""));
    }

    /** As it is written on an envelope, the country by its English name. */
    public List<String> lines() {
        String town = Stream.of(postalCode, city)
                .flatMap(Optional::stream)
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        String place = Stream.of(Optional.of(town).filter(text -> !text.isEmpty()), region)
                .flatMap(Optional::stream)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        String name = new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.ENGLISH);
        return Stream.of(line1.orElse(""), line2.orElse(""), place, name)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static Optional<String> text(JsonObject json, String field) {
        return Optional.ofNullable(json.getString(field, null))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
