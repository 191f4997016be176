package io.vitrine.commerce.imports;

import io.vitrine.core.problem.Problem;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.Map;

/** Which header of the file stands for which column, as its owner said; what is not said is found by its name. */
public record Mapping(Map<Column, String> headers) {

    private static final int MAX_LENGTH = 10_000;

    public Mapping {
        headers = Map.copyOf(headers);
    }

    public static Mapping none() {
        return new Mapping(Map.of());
    }

    /** Reads {@code {"number": "Cust No", ...}}. @throws Problem 422 when it is not of that shape */
    public static Mapping parse(String json) {
        if (json.length() > MAX_LENGTH) {
            throw wrong();
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return of(reader.readObject());
        } catch (Problem refused) {
            throw refused;
        } catch (RuntimeException e) { // among others a plain one for what is nested too deeply
            throw wrong();
        }
    }

    private static Mapping of(JsonObject object) {
        Map<Column, String> headers = new EnumMap<>(Column.class);
        for (Map.Entry<String, JsonValue> entry : object.entrySet()) {
            Column column = Column.find(entry.getKey()).orElseThrow(Mapping::wrong);
            if (!(entry.getValue() instanceof JsonString header)
                    || header.getString().indexOf('\0') >= 0) {
                throw wrong();
            }
            headers.put(column, header.getString());
        }
        return new Mapping(headers);
    }

    private static Problem wrong() {
        return Problem.invalid(
                "mapping",
                "Write an object of column and header, such as {\"number\":\"Order no\"}; columns are type, number,"
                        + " placed_at, sku, name, quantity, unit_price, discount, customer_number, customer_email,"
                        + " customer_name, country, channel.");
    }

    String json() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        headers.forEach((column, header) -> json.add(column.id(), header));
        return json.build().toString();
    }
}
