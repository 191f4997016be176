package io.vitrine.commerce.payment.remote;

import io.vitrine.commerce.payment.client.PretendServer.Seen;
import io.vitrine.commerce.payment.client.PretendServer.Speech;
import io.vitrine.commerce.payment.client.Reply;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The other end of the simulator's protocol; what a token says is what happens. */
final class FaultyServer implements Speech {

    private final Map<String, JsonObject> kept = new ConcurrentHashMap<>();

    int kept(String kind) {
        return (int) kept.keySet().stream().filter(id -> id.startsWith(kind)).count();
    }

    @Override
    public Reply answer(Seen request) {
        if (request.method().equals("GET")) {
            JsonObject found = kept.get(request.path().substring(request.path().lastIndexOf('/') + 1));
            return found == null ? new Reply(404, "") : new Reply(200, found.toString());
        }
        JsonObject asked = new Reply(200, request.body()).json();
        JsonObject made = kept.computeIfAbsent(asked.getString("id"), id -> made(asked, request.path()));
        return new Reply(200, made.toString());
    }

    void now(String id, String status) {
        kept.computeIfPresent(
                id,
                (key, before) ->
                        Json.createObjectBuilder(before).add("status", status).build());
    }

    private static JsonObject made(JsonObject asked, String path) {
        JsonObjectBuilder json = Json.createObjectBuilder(asked).add("reference", "sim_" + asked.getString("id"));
        if (path.equals("/refunds")) {
            return json.add("status", "done").build();
        }
        return switch (asked.getString("token", "")) {
            case "tok_decline" ->
                json.add("status", "refused").add("words", "No.").build();
            case "tok_bank" ->
                json.add("status", "pending")
                        .add("redirect", "https://bank.example")
                        .build();
            default -> json.add("status", "captured").add("fee", 30).build();
        };
    }
}
