package io.vitrine.journeys;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.stream.IntStream;

/** A sale as a till would send it; an empty moment means now. */
public record Sale(String location, String currency, List<Line> lines, String placedAt) {

    /** A line; quantity and price are written as they are. */
    public record Line(String sku, String quantity, String price) {}

    public Sale worth(String price) {
        return new Sale(location, currency, List.of(new Line("SKU-1", "1", price)), placedAt);
    }

    public Sale at(String moment) {
        return new Sale(location, currency, lines, moment);
    }

    public Sale in(String other) {
        return new Sale(location, other, lines, placedAt);
    }

    public Sale times(int count) {
        Line first = lines.get(0);
        return new Sale(
                location,
                currency,
                IntStream.range(0, count)
                        .mapToObj(i -> new Line("SKU-" + i, first.quantity(), first.price()))
                        .toList(),
                placedAt);
    }

    public Sale quantity(String quantity) {
        return new Sale(
                location,
                currency,
                lines.stream()
                        .map(line -> new Line(line.sku(), quantity, line.price()))
                        .toList(),
                placedAt);
    }

    public JsonObject json() {
        JsonArrayBuilder items = Json.createArrayBuilder();
        lines.forEach(line -> items.add(Json.createObjectBuilder()
                .add("sku", line.sku())
                .add("name", "Thing " + line.sku())
                .add("quantity", line.quantity())
                .add(
                        "unitPrice",
                        Json.createObjectBuilder().add("amount", line.price()).add("currency", currency))));
        JsonObjectBuilder sale = Json.createObjectBuilder()
                .add("location", location)
                .add("channel", "RETAIL")
                .add("lines", items);
        if (!placedAt.isEmpty()) {
            sale.add("placedAt", placedAt);
        }
        return sale.build();
    }
}
