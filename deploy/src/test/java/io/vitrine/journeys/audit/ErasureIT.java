package io.vitrine.journeys.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Business;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A person's data in the trail go with the person's key; the trail and its proofs stay. */
class ErasureIT {

    private static final String NAME = "Griselda Quist";

    private final Business business = Business.open("erasure");
    private final EvidenceKit kit = new EvidenceKit(business);

    @Test
    void destroyingTheKeyEmptiesTheDataAndEveryProofStillVerifies() throws SQLException {
        String order = business.owner()
                .post(
                        "/api/orders",
                        business.sale(business.addLocation("Shop"))
                                .json()
                                .toString()
                                .replace(
                                        "\"location\"",
                                        "\"customer\":{\"email\":\"g@quist.example\",\"name\":\"" + NAME
                                                + "\"},\"location\""))
                .expect(201)
                .json()
                .getString("id");
        business.owner().get("/api/orders/" + order).expect(200);
        kit.keep();
        JsonObject seen = opened(order);
        assertEquals(NAME, seen.getString("personal"));
        assertFalse(everyEvent().contains("Quist"), "only the ciphertext is stored");
        String address = "/api/audit/subjects/" + seen.getString("about");
        JsonObject preview = business.owner().get(address).expect(200).json();
        assertEquals(1, preview.getInt("events"));
        assertEquals(
                "order.opened", preview.getJsonArray("kinds").getJsonObject(0).getString("action"));
        business.owner().send("DELETE", address, BodyPublishers.noBody()).expectProblem(422);
        business.owner()
                .send("DELETE", address + "?reason=Request+17", BodyPublishers.noBody())
                .expect(204);
        assertEquals("erased", opened(order).getString("personal"));
        assertTrue(everyEvent().contains("personal-data.erased"));
        EvidenceKit.Verdict verdict = kit.verdict();
        assertEquals(0, verdict.exit(), verdict.words());
        business.owner()
                .send("DELETE", address + "?reason=again", BodyPublishers.noBody())
                .expectProblem(404);
        business.owner().get(address).expectProblem(404);
    }

    private JsonObject opened(String order) {
        return business.owner()
                .get("/api/audit/objects/" + order + "?action=order.opened")
                .expect(200)
                .json()
                .getJsonArray("data")
                .getJsonObject(0)
                .getJsonObject("after");
    }

    private String everyEvent() throws SQLException {
        try (Intruder intruder = new Intruder(business)) {
            return intruder.run("select string_agg(e::text, ' ') from $.audit_event e");
        }
    }
}
