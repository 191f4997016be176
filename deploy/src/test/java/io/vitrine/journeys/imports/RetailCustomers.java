package io.vitrine.journeys.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** Cohorts, groups and baskets of the real year, as the server tells them. */
record RetailCustomers(Business business, OnlineRetail file) {

    private static final List<String> GREEN_WITH_RED = List.of("0.079082", "0.837838", "8.642959");

    void check() {
        cohorts();
        groups();
        baskets();
    }

    private void cohorts() {
        JsonObject cohorts = get("cohorts?interval=month&from=2010-12-01&to=2011-12-09");
        assertEquals(
                expected(),
                cohorts.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                        .map(row -> row.getString("cohort") + "," + row.getInt("size") + ","
                                + String.join(
                                        ",",
                                        row.getJsonArray("counts").getValuesAs(JsonNumber::toString).stream()
                                                .skip(1)
                                                .toList()))
                        .map(line -> line.replaceAll(",*$", ""))
                        .toList());
        assertTrue(cohorts.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                .allMatch(
                        row -> row.getInt("open") == row.getJsonArray("counts").size() - 1));
    }

    private List<String> expected() {
        try {
            return Files.readAllLines(file.directory().resolve("expected-cohorts.csv")).stream()
                    .skip(1)
                    .map(line -> line.replaceAll(",*$", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void groups() {
        JsonObject rfm = get("rfm?at=2011-12-10");
        assertEquals(4_339, rfm.getInt("customers"));
        List<JsonObject> groups = rfm.getJsonArray("groups").getValuesAs(JsonObject.class);
        assertEquals(11, groups.size());
        assertEquals(
                4_339,
                groups.stream().mapToInt(group -> group.getInt("customers")).sum());
        JsonObject champions = groups.get(0);
        String path = "rfm/" + champions.getString("key") + "/customers";
        assertEquals(
                5, get(path + "?at=2011-12-10&limit=5").getJsonArray("data").size());
        Answer csv = business.owner()
                .get("/api/analytics/" + path + ".csv?at=2011-12-10")
                .expect(200);
        assertEquals(champions.getInt("customers") + 1, csv.body().strip().split("\r\n").length);
    }

    private void baskets() {
        JsonObject baskets = get("baskets?minSupport=0.07&minConfidence=0.8&filter%5Bcountry%5D=France&by=description"
                + "&exclude=POSTAGE");
        assertEquals(392, baskets.getInt("baskets"));
        assertEquals(
                List.of(GREEN_WITH_RED),
                baskets.getJsonArray("rules").getValuesAs(JsonObject.class).stream()
                        .filter(rule ->
                                rule.getJsonArray("antecedent").toString().equals("[\"ALARM CLOCK BAKELIKE RED\"]")
                                        && rule.getJsonArray("consequent")
                                                .toString()
                                                .equals("[\"ALARM CLOCK BAKELIKE GREEN\"]"))
                        .map(rule -> List.of(
                                rule.getJsonNumber("support").toString(),
                                rule.getJsonNumber("confidence").toString(),
                                rule.getJsonNumber("lift").toString()))
                        .toList());
    }

    private JsonObject get(String path) {
        return business.owner().get("/api/analytics/" + path).expect(200).json();
    }
}
