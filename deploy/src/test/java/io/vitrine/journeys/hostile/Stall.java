package io.vitrine.journeys.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Machine;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A shop with one thing, and how many rows it has of everything. */
final class Stall {

    static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Trail, sessions, stored files and what remembers requests grow with every request; nothing else may. */
    private static final String COUNTS = """
            select table_name, (xpath('/row/c/text()', query_to_xml(
                format('select count(*) as c from %I.%I', table_schema, table_name), false, true, '')))[1]::text
            from information_schema.tables
            where table_schema = ? and table_type = 'BASE TABLE'
              and table_name !~ '^(audit|idempotency|import|file|stored|cart$|job)'""";

    private final Business business = Business.open("hostile-values");
    final Client owner = business.owner();
    final Client guest = business.anonymous();
    final String location = business.addLocation("Warehouse");
    final JsonObject product = owner.post(
                    "/api/products",
                    "{\"name\":\"Boot\",\"status\":\"ACTIVE\",\"variants\":[{\"sku\":\"BOOT\","
                            + "\"price\":{\"amount\":\"10.00\",\"currency\":\"EUR\"}}]}")
            .expect(201)
            .json();
    final String variant = product.getJsonArray("variants").getJsonObject(0).getString("id");
    final String productPath = "/api/products/" + product.getString("id");
    final String cart =
            "/api/carts/" + guest.post("/api/carts", "{}").expect(201).json().getString("id");

    /** What is sent is refused with a reason, and afterwards everything is as it was. */
    void refuses(String what, Answer answer) {
        assertTrue(answer.status() >= 400 && answer.status() < 500, what + ": " + answer);
        answer.expectProblem(answer.status());
    }

    Answer send(Client client, String method, String path, String json) {
        return client.with("Content-Type", "application/json")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .send(method, path, BodyPublishers.ofString(json));
    }

    /** Starts an import of products; how its job ended, or the refusal at once. */
    JsonObject imported(String type, byte[] file) {
        Answer started = owner.with("Content-Type", type)
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .postBytes("/api/imports?kind=products&preset=generic", file);
        if (started.status() >= 400) {
            return started.expectProblem(started.status()).json();
        }
        String job = "/api/jobs/" + started.expect(202).json().getString("id");
        for (int i = 0; i < 300; i++) {
            JsonObject state = owner.get(job).expect(200).json();
            if (!state.getString("state").equals("RUNNING")) {
                return state;
            }
            Machine.pause(50);
        }
        throw new AssertionError("The import does not end");
    }

    Map<String, String> counts() {
        Map<String, String> counts = new TreeMap<>();
        try (Connection database = business.server().owner();
                PreparedStatement ask = database.prepareStatement(COUNTS)) {
            ask.setString(1, business.key());
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    counts.put(row.getString(1), row.getString(2));
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return counts;
    }

    /** Does it, and nothing is more or less than before. */
    void unchangedBy(Runnable work) {
        Map<String, String> before = counts();
        work.run();
        assertEquals(before, counts());
    }
}
