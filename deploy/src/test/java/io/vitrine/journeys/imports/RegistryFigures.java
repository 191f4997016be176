package io.vitrine.journeys.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The figures of the file as the registry tells them, and the rows behind them as a file. */
record RegistryFigures(Business business) {

    private static final String WHOLE = "?from=2010-12-01&to=2011-12-09";
    private static final Map<String, String> EXPECTED = Map.of(
            "gross-sales", "10655622.48",
            "returns", "896812.49",
            "net-sales", "9758809.99",
            "orders", "20725",
            "average-order-value", "514.14",
            "customers", "4339",
            "new-customers", "4339",
            "returning-customers", "2845",
            "repeat-purchase-rate", "65.57");

    void check() {
        EXPECTED.forEach(
                (metric, wanted) -> assertEquals(wanted, value(metric, "").getString("value"), metric));
        for (String metric : List.of("cost-of-goods-sold", "cash-in", "visits", "tax")) {
            JsonObject none = value(metric, "");
            assertEquals(JsonValue.NULL, none.get("value"), metric);
            assertTrue(!none.getString("reason").isEmpty(), metric);
        }
        parts();
        rows();
    }

    private void parts() {
        assertEquals(
                List.of(
                        "United Kingdom 9014160.02",
                        "Netherlands 285446.34",
                        "EIRE 283453.96",
                        "Germany 228867.14",
                        "France 209715.11"),
                top("country"));
        assertEquals(
                List.of("DOT 206248.77", "22423 174484.74", "23843 168469.60", "85123A 104518.80", "47566 99504.33"),
                top("product"));
        assertEquals(
                "209715.11", value("gross-sales", "&filter%5Bcountry%5D=France").getString("value"));
        assertEquals(
                "206248.77", value("gross-sales", "&filter%5Bproduct%5D=DOT").getString("value"));
        assertEquals(
                392,
                value("orders", "&filter%5Bcountry%5D=France")
                        .getJsonNumber("rowCount")
                        .intValue());
    }

    private List<String> top(String by) {
        return value("gross-sales", "&by=" + by).getJsonArray("parts").getValuesAs(JsonObject.class).stream()
                .sorted(Comparator.comparing((JsonObject part) -> new BigDecimal(part.getString("value")))
                        .reversed())
                .limit(5)
                .map(part -> part.getString("key") + " " + part.getString("value"))
                .toList();
    }

    /** All rows as CSV add up to the figure, and the hash stays. */
    private void rows() {
        JsonObject figure = value("returns", "");
        Answer file = business.owner()
                .with("Accept", "text/csv")
                .get("/api/metrics/returns/rows" + WHOLE)
                .expect(200);
        List<String> lines = file.body().lines().skip(1).toList();
        assertEquals(3_836, lines.size());
        BigDecimal sum = lines.stream()
                .map(line -> new BigDecimal(Arrays.asList(line.split(",", -1)).get(14)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, new BigDecimal(figure.getString("value")).compareTo(sum));
        assertEquals(figure.getString("hash"), value("returns", "").getString("hash"));
    }

    private JsonObject value(String metric, String more) {
        return business.owner()
                .get("/api/metrics/" + metric + "/value" + WHOLE + more)
                .expect(200)
                .json();
    }
}
