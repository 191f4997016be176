package io.vitrine.journeys.team;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Machine;
import io.vitrine.journeys.stock.Goods;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The setting of the rule of two people, and what an owner may do alone when it burns. */
class TwoPersonRulesIT {

    @Test
    void switchingARuleOffTakesTwoAndSwitchingItOnTakesOne() {
        Business other = Business.open("rules");
        Colleague first = Colleague.founder(other);
        Colleague second = Colleague.join(other, "OWNER");
        String off = "{\"required\":false,\"reason\":\"small shop\"}";
        String asked = id(first.patch("/api/two-person-rules/role-grant", off));
        first.approve(asked).expectProblem(403);
        second.approve(asked).expect(200);
        first.invite(Colleague.address("finance"), "FINANCE_OFFICER", List.of()).expect(201);
        first.patch("/api/two-person-rules/rule-relaxed", off).expectProblem(409);
        first.patch("/api/two-person-rules/role-grant", "{\"required\":true,\"reason\":\"grown\"}")
                .expect(200);
        first.invite(Colleague.address("finance"), "FINANCE_OFFICER", List.of()).expect(202);
        first.patch("/api/two-person-rules/customer-export", off).expectProblem(404);
    }

    @Test
    void anEmergencyIsLoudShortAndReviewedByAnother() throws SQLException {
        Business other = Business.open("fire");
        Colleague first = Colleague.founder(other);
        Colleague second = Colleague.join(other, "OWNER");
        String emergency = first.client()
                .post("/api/emergencies", "{\"reason\":\"the till is down\"}")
                .expect(201)
                .json()
                .getString("id");
        first.invite(Colleague.address("finance"), "FINANCE_OFFICER", List.of()).expect(201);
        first.invite(Colleague.address("owner"), "OWNER", List.of()).expect(202);
        second.invite(Colleague.address("finance"), "FINANCE_OFFICER", List.of())
                .expect(202);
        for (Colleague owner : List.of(first, second)) {
            awaitMail(owner, "emergency declared");
        }
        assertEquals(
                "EMERGENCY",
                first.client().get("/api/approvals").expect(200).body().contains("EMERGENCY")
                        ? "EMERGENCY"
                        : "missing");
        first.client()
                .post("/api/emergencies/" + emergency + "/review", "{\"reason\":\"fine\"}")
                .expectProblem(403);
        first.client().post("/api/emergencies", "{\"reason\":\"again\"}").expectProblem(409);
        try (Connection owner = other.server().owner();
                var later = owner.prepareStatement(
                        "update platform.emergency set opened_at = opened_at - interval '5 hours', until = until - interval '5 hours'")) {
            later.executeUpdate();
        }
        first.invite(Colleague.address("finance"), "FINANCE_OFFICER", List.of()).expect(202);
        second.client()
                .post("/api/emergencies/" + emergency + "/review", "{\"reason\":\"all in order\"}")
                .expect(200);
    }

    @Test
    void muchStockIsPutRightByTwoAndOnce() {
        Business other = Business.open("corrections");
        Goods cup = Goods.in(other, other.addLocation("Warehouse")).received(100, "2");
        Colleague first = Colleague.founder(other);
        Colleague second = Colleague.join(other, "OWNER");
        first.client()
                .with("Content-Type", "application/json")
                .send(
                        "PUT",
                        "/api/inventory/correction-limit",
                        BodyPublishers.ofString("{\"pieces\":10,\"reason\":\"two pairs of eyes\"}"))
                .expect(200);
        cup.move(first.client(), "-10", "DAMAGED", "").expect(201);
        Answer waiting = cup.move(first.client(), "-30", "ADJUSTED", ",\"note\":\"Not found\"");
        String asked = id(waiting);
        assertEquals(90, cup.level().getInt("onHand"));
        first.approve(asked).expectProblem(403);
        second.approve(asked).expect(200);
        assertEquals(60, cup.level().getInt("onHand"));
        second.approve(asked).expectProblem(409);
        assertEquals(60, cup.level().getInt("onHand"));
        cup.move(first.client(), "-1000", "ADJUSTED", ",\"note\":\"x\"").expectProblem(409);
    }

    @Test
    void keepingTheTrailShorterTakesTwoOwnersAndLongerOne() {
        Business other = Business.open("retention");
        Colleague first = Colleague.founder(other);
        Colleague second = Colleague.join(other, "OWNER");
        assertEquals(10, kept(first).getInt("years"));
        first.patch("/api/audit/retention", "{\"years\":12}").expectProblem(422);
        first.patch("/api/audit/retention", "{\"years\":31,\"reason\":\"x\"}").expectProblem(422);
        first.patch("/api/audit/retention", "{\"years\":12,\"reason\":\"tax law\"}")
                .expect(200);
        String asked = id(first.patch("/api/audit/retention", "{\"years\":2,\"reason\":\"space\"}"));
        assertEquals(12, kept(first).getInt("years"), "nothing has changed yet");
        first.approve(asked).expectProblem(403);
        second.approve(asked).expect(200);
        assertEquals(2, kept(first).getInt("years"));
        assertEquals(12, kept(first).getInt("kept"), "nothing younger goes for thirty days");
        for (Colleague owner : List.of(first, second)) {
            awaitMail(owner, "kept longer");
            awaitMail(owner, "kept shorter");
        }
        first.patch("/api/two-person-rules/log-retention", "{\"required\":false,\"reason\":\"x\"}")
                .expectProblem(409);
    }

    private static JsonObject kept(Colleague owner) {
        return owner.client().get("/api/audit/retention").expect(200).json();
    }

    private static void awaitMail(Colleague owner, String words) {
        Client platform = Client.of(owner.business().server().port(), "localhost");
        for (int i = 0; i < 100; i++) {
            if (platform.get("/dev/mail?to=" + owner.email()).expect(200).body().contains(words)) {
                return;
            }
            Machine.pause(100);
        }
        throw new AssertionError("No mail says: " + words);
    }

    private static String id(Answer waiting) {
        return waiting.expect(202).json().getJsonObject("approval").getString("id");
    }
}
