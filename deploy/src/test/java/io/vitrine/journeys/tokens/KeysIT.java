package io.vitrine.journeys.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** API keys over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeysIT {

    @SuppressWarnings("NullAway.Init")
    private Business business;

    @SuppressWarnings("NullAway.Init")
    private String location;

    @BeforeAll
    void open() {
        business = Business.open("keys");
        location = business.addLocation("Corner shop");
    }

    @Test
    void aTillRecordsSalesWithItsKeyAndTheTrailNamesTheKey() throws SQLException {
        JsonObject key = made("orders:write");
        String sale = with(key)
                .post("/api/orders", business.sale(location).json())
                .expect(201)
                .json()
                .getString("id");
        assertEquals(
                key.getString("id"),
                one("select actor from " + business.key() + ".audit_event where object_id = ?", sale));
        with(key).get("/api/orders").expectProblem(403);
        with(key).get("/api/keys").expectProblem(403);
    }

    @Test
    void theSecretIsInTheFirstAnswerOnlyAndNowhereInTheDatabase() throws SQLException {
        String body = "{\"name\":\"Till\",\"scopes\":[\"orders:read\"]}";
        Client same = business.owner().with("Idempotency-Key", "till-7");
        JsonObject first = same.post("/api/keys", body).expect(201).json();
        JsonObject again = same.post("/api/keys", body).expect(201).json();
        assertEquals(first.getString("id"), again.getString("id"));
        assertFalse(again.containsKey("secret"));
        String tail = first.getString("secret").substring(9, 45);
        assertEquals("0", one("select count(*) from platform.api_key k where k::text like '%' || ? || '%'", tail));
        assertEquals(
                "0",
                one(
                        "select count(*) from " + business.key() + ".idempotency i where i::text like '%' || ? || '%'",
                        tail));
        Answer list = business.owner().get("/api/keys").expect(200);
        assertFalse(list.body().contains(tail));
    }

    @Test
    void afterARevocationTheNextRequestFails() {
        JsonObject key = made("locations:read");
        with(key).get("/api/locations").expect(200);
        String path = "/api/keys/" + key.getString("id");
        business.owner().send("DELETE", path, BodyPublishers.noBody()).expect(204);
        with(key).get("/api/locations").expectProblem(401);
        business.owner().send("DELETE", path, BodyPublishers.noBody()).expectProblem(404);
    }

    @Test
    void aRotatedKeyHasANewSecretAndTheOldOneEndsAsChosen() {
        JsonObject key = made("locations:read");
        String path = "/api/keys/" + key.getString("id") + "/rotation";
        JsonObject second =
                business.owner().post(path, "{\"overlapHours\":1}").expect(200).json();
        with(key).get("/api/locations").expect(200);
        with(second).get("/api/locations").expect(200);
        JsonObject third = business.owner().post(path, "").expect(200).json();
        with(key).get("/api/locations").expectProblem(401);
        with(second).get("/api/locations").expectProblem(401);
        with(third).get("/api/locations").expect(200);
        business.owner().post(path, "{\"overlapHours\":169}").expectProblem(422);
    }

    @Test
    void aKeyIsWorthNothingAtTheNeighbours() {
        JsonObject key = made("locations:read");
        Business neighbour = Business.open("keys-next");
        neighbour
                .anonymous()
                .bearer(key.getString("secret"))
                .get("/api/locations")
                .expectProblem(401);
        neighbour
                .owner()
                .send("DELETE", "/api/keys/" + key.getString("id"), BodyPublishers.noBody())
                .expectProblem(404);
        with(key).get("/api/locations").expect(200);
    }

    @Test
    void whatDoesNotFitIsRefusedWithTheCure() {
        for (String body : new String[] {
            "{\"scopes\":[\"orders:read\"]}",
            "{\"name\":\" \",\"scopes\":[\"orders:read\"]}",
            "{\"name\":\"x\"}",
            "{\"name\":\"x\",\"scopes\":[]}",
            "{\"name\":\"x\",\"scopes\":[\"orders:everything\"]}",
            "{\"name\":\"x\",\"scopes\":[\"keys:write\"]}",
            "{\"name\":\"x\",\"scopes\":[\"orders:read\"],\"expiresAt\":\"2020-01-01T00:00:00Z\"}",
            "{\"name\":\"x\",\"scopes\":[\"orders:read\"],\"expiresAt\":\"tomorrow\"}"
        }) {
            business.owner().post("/api/keys", body).expectProblem(422);
        }
    }

    @Test
    void theOperatorRotatesTheSigningKeyAndNobodyElseCan() {
        Client platform = Client.of(business.server().port(), "localhost");
        Client operator = platform.bearer("operator-token-of-the-tests");
        String path = "/ops/signing-keys/rotation";
        platform.post(path, "{\"reason\":\"exercise\"}").expectProblem(404);
        platform.bearer("wrong").post(path, "{\"reason\":\"exercise\"}").expectProblem(404);
        business.owner().post(path, "{\"reason\":\"exercise\"}").expectProblem(404);
        operator.post(path, "{}").expectProblem(422);
        operator.post(path, "{\"reason\":\"exercise\"}").expect(204);
        String keys = platform.get("/.well-known/jwks.json").expect(200).body();
        assertTrue(keys.split("\"kid\"", -1).length - 1 >= 2, "the next key is published before it signs");
        business.owner().get("/api/locations").expect(200);
    }

    private JsonObject made(String scope) {
        return business.owner()
                .post("/api/keys", "{\"name\":\"Till\",\"scopes\":[\"" + scope + "\"]}")
                .expect(201)
                .json();
    }

    private Client with(JsonObject key) {
        return business.anonymous().bearer(key.getString("secret"));
    }

    private String one(String sql, String parameter) throws SQLException {
        try (Connection owner = business.server().owner();
                PreparedStatement find = owner.prepareStatement(sql)) {
            find.setString(1, parameter);
            try (ResultSet row = find.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
