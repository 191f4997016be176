package io.vitrine.commerce.tax;

import io.vitrine.core.bundled.BundledFile;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The packs that are known, by country. */
final class TaxPacks {

    private static final Map<String, TaxPack> KNOWN = load("za.json", "in.json", "eu.json");

    private TaxPacks() {}

    static Optional<TaxPack> of(String country) {
        return Optional.ofNullable(KNOWN.get(country.toUpperCase(Locale.ROOT)));
    }

    static Set<String> countries() {
        return KNOWN.keySet();
    }

    private static Map<String, TaxPack> load(String... files) {
        Map<String, TaxPack> packs = new HashMap<>();
        for (String file : files) {
            try (InputStream in = BundledFile.open(TaxPacks.class, file);
                    JsonReader json = Json.createReader(in)) {
                json.readArray().getValuesAs(JsonObject.class).forEach(pack -> {
                    TaxPack read = read(pack);
                    packs.put(read.country(), read);
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Map.copyOf(packs);
    }

    private static TaxPack read(JsonObject pack) {
        Map<String, NavigableMap<LocalDate, BigDecimal>> rates = new HashMap<>();
        pack.getJsonObject("rates").forEach((category, dated) -> rates.put(category, dated((JsonObject) dated)));
        return new TaxPack(
                pack.getString("country"),
                pack.getString("name"),
                Pattern.compile(pack.getString("number")),
                pack.getString("shipping").equals("GOODS"),
                Optional.ofNullable(pack.getString("union", null)),
                texts(pack, "halves"),
                Set.copyOf(texts(pack, "territories")),
                Map.copyOf(rates));
    }

    private static NavigableMap<LocalDate, BigDecimal> dated(JsonObject rates) {
        NavigableMap<LocalDate, BigDecimal> dated = new TreeMap<>();
        rates.forEach(
                (from, rate) -> dated.put(LocalDate.parse(from), new BigDecimal(((JsonString) rate).getString())));
        return dated;
    }

    private static List<String> texts(JsonObject pack, String field) {
        JsonArray array = pack.getJsonArray(field);
        return array == null
                ? List.of()
                : array.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
    }
}
