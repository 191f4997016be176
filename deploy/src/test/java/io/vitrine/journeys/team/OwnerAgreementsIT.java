package io.vitrine.journeys.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Machine;
import org.junit.jupiter.api.Test;

/** Owners are equal until all of them agree that one may change less; nobody's sight is part of it. */
class OwnerAgreementsIT {

    private static final String SECURITY = "\"security:write\"";

    @Test
    void everyOwnerAgreesToTakeAndOneToGiveBack() {
        Business business = Business.open("agree");
        Colleague one = Colleague.founder(business);
        Colleague two = Colleague.join(business, "OWNER");
        Colleague three = Colleague.owner(one, two);
        String id = proposed(one, two, SECURITY);
        assertFalse(consent(three, id).json().getBoolean("agreed"), "the one concerned has a say");
        assertEquals(200, settings(two));
        assertTrue(consent(two, id).json().getBoolean("agreed"));
        assertEquals(403, settings(two), "on the next request");
        assertEquals(200, settings(three));
        assertEquals(200, two.figures());
        two.client().get("/api/audit/events").expect(200);
        two.client().get("/api/audit/export").expect(200);
        assertTrue(one.client().get("/api/team/" + two.id()).expect(200).body().contains("withheld"));
        for (Colleague owner : new Colleague[] {one, two, three}) {
            awaitMail(owner, "owners have agreed");
        }
        String back = proposed(two, two, "");
        assertEquals(403, settings(two), "not by oneself");
        assertTrue(consent(three, back).json().getBoolean("agreed"));
        assertEquals(200, settings(two));
    }

    @Test
    void sightAndVoiceAreNotNegotiable() {
        Business business = Business.open("sight");
        Colleague one = Colleague.founder(business);
        Colleague two = Colleague.join(business, "OWNER");
        for (String code :
                new String[] {"audit:read", "audit:export", "figures:export", "team:write", "approvals:write"}) {
            propose(one, two, "\"" + code + "\"").expectProblem(422);
        }
        Colleague clerk = Colleague.join(one, "WAREHOUSE", java.util.List.of());
        propose(clerk, two, SECURITY).expectProblem(403);
        propose(one, clerk, SECURITY).expectProblem(404);
        propose(one, two, "").expectProblem(409);
    }

    @Test
    void oneOwnerAlwaysHoldsEverything() {
        Business business = Business.open("full");
        Colleague one = Colleague.founder(business);
        Colleague two = Colleague.join(business, "OWNER");
        consent(two, proposed(one, two, SECURITY));
        assertEquals(403, settings(two));
        propose(two, one, SECURITY).expectProblem(409);
        one.letGo(one).expect(204);
        assertEquals(200, settings(two), "the last full owner went");
    }

    @Test
    void whoProposedCanTakeItBack() {
        Business business = Business.open("regret");
        Colleague one = Colleague.founder(business);
        Colleague two = Colleague.join(business, "OWNER");
        String id = proposed(one, two, SECURITY);
        propose(two, two, "\"keys:write\"").expectProblem(409);
        one.delete("/api/owner-agreements/" + id + "/consent").expect(204);
        two.client().post("/api/owner-agreements/" + id + "/consent", "{}").expectProblem(404);
        assertEquals(200, settings(two));
    }

    private static int settings(Colleague owner) {
        return owner.client().get("/api/audit/retention").status();
    }

    private static String proposed(Colleague by, Colleague about, String codes) {
        return propose(by, about, codes).expect(201).json().getString("id");
    }

    private static Answer propose(Colleague by, Colleague about, String codes) {
        return by.client()
                .post(
                        "/api/owner-agreements",
                        "{\"member\":\"" + about.id() + "\",\"withheld\":[" + codes + "],\"reason\":\"as agreed\"}");
    }

    private static Answer consent(Colleague by, String id) {
        return by.client()
                .post("/api/owner-agreements/" + id + "/consent", "{}")
                .expect(200);
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
}
