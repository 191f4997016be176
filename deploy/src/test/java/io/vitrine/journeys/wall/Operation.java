package io.vitrine.journeys.wall;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Client;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** An operation as the server's own description lists it. */
record Operation(String method, String path, List<String> pathParameters, List<String> queryParameters) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private static final Set<String> BODILESS = Set.of("GET", "DELETE");

    static List<Operation> read(JsonObject description) {
        List<Operation> operations = new ArrayList<>();
        description.getJsonObject("paths").forEach((path, item) -> {
            JsonObject methods = item.asJsonObject();
            METHODS.stream()
                    .filter(methods::containsKey)
                    .sorted()
                    .forEach(method -> operations.add(of(method, path, methods)));
        });
        return operations;
    }

    private static Operation of(String method, String path, JsonObject item) {
        List<JsonObject> parameters = new ArrayList<>(parameters(item));
        parameters.addAll(parameters(item.getJsonObject(method)));
        return new Operation(
                method.toUpperCase(Locale.ROOT), path, named(parameters, "path"), named(parameters, "query"));
    }

    private static List<JsonObject> parameters(JsonObject holder) {
        JsonArray all = holder.getJsonArray("parameters");
        return all == null ? List.of() : all.getValuesAs(JsonObject.class);
    }

    private static List<String> named(List<JsonObject> parameters, String place) {
        return parameters.stream()
                .filter(parameter ->
                        parameter.getOrDefault("in", JsonValue.NULL).toString().contains(place))
                .map(parameter -> parameter.getString("name"))
                .toList();
    }

    /** Calls it with these values for the parameters of its path, and this query. */
    Answer call(Client client, Map<String, String> values, String query, String body) {
        String address = path;
        for (String name : pathParameters) {
            address = address.replace("{" + name + "}", values.getOrDefault(name, "x"));
        }
        Client prepared = client.with("Accept", "*/*")
                .with("Idempotency-Key", "wall-" + System.nanoTime())
                .with("Content-Type", takesFile() ? "text/csv" : "application/json");
        return prepared.send(
                method,
                address + query,
                BODILESS.contains(method) ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private boolean takesFile() {
        return path.endsWith("/imports") || path.endsWith("/settlements");
    }
}
