package io.vitrine.journeys.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import java.util.List;
import org.junit.jupiter.api.Test;

/** People work from allowed networks only, in the portal and through the API; nobody shuts themselves out. */
class PerimeterIT {

    @Test
    void aRoleWorksFromItsNetworksOnly() {
        Business business = Business.open("networks");
        Colleague founder = Colleague.founder(business);
        Colleague clerk = Colleague.join(business, "WAREHOUSE");
        String cookie = cookie(clerk);
        assertEquals(200, orders(clerk));
        String rule =
                allow(founder, "192.0.2.0/24", "WAREHOUSE").expect(201).json().getString("id");
        Answer refused = clerk.client().get("/api/orders").expectProblem(403);
        assertTrue(refused.body().contains("address-not-allowed"), refused.body());
        assertEquals(
                "/elsewhere",
                portal(business, cookie).headers().firstValue("location").orElse(""));
        assertEquals(200, orders(founder));
        String home =
                allow(founder, "127.0.0.0/8", "WAREHOUSE").expect(201).json().getString("id");
        assertEquals(200, orders(clerk));
        assertEquals(200, portal(business, cookie).status());
        founder.delete("/api/address-rules/" + home + "?reason=moved").expect(204);
        assertEquals(403, orders(clerk));
        founder.delete("/api/address-rules/" + rule + "?reason=moved").expect(204);
        assertEquals(200, orders(clerk));
    }

    @Test
    void nobodyShutsThemselvesOut() {
        Business business = Business.open("lockout");
        Colleague founder = Colleague.founder(business);
        Answer refused = allow(founder, "192.0.2.0/24", "").expectProblem(409);
        assertTrue(refused.body().contains("locks-you-out"), refused.body());
        allow(founder, "2001:db8::/32", "OWNER").expectProblem(409);
        String mine = allow(founder, "127.0.0.1", "").expect(201).json().getString("id");
        allow(founder, "2001:db8::/32", "").expect(201);
        founder.delete("/api/address-rules/" + mine + "?reason=x").expectProblem(409);
        assertEquals(200, orders(founder));
    }

    @Test
    void rulesForEverybodyHoldForThoseWhoseRoleHasNone() {
        Business business = Business.open("everybody");
        Colleague founder = Colleague.founder(business);
        Colleague clerk = Colleague.join(business, "WAREHOUSE");
        allow(founder, "127.0.0.0/8", "OWNER").expect(201);
        allow(founder, "192.0.2.0/24", "").expect(201);
        assertEquals(403, orders(clerk));
        assertEquals(200, orders(founder));
    }

    @Test
    void whatIsNoNetworkIsRefused() {
        Colleague founder = Colleague.founder(Business.open("nonet"));
        for (String text : List.of(
                "",
                "localhost",
                "10.0.0.1/8",
                "10.0.0.0/33",
                "300.1.1.1",
                "10.0.0.0/-1",
                "::ffff:1.2.3.4",
                "2001:db8::/129",
                "1.2.3.4/24/8")) {
            allow(founder, text, "").expectProblem(422);
        }
    }

    private static Answer allow(Colleague by, String network, String role) {
        String forWhom = role.isEmpty() ? "" : ",\"role\":\"" + role + "\"";
        return by.client()
                .post("/api/address-rules", "{\"network\":\"" + network + "\",\"reason\":\"office\"" + forWhom + "}");
    }

    private static int orders(Colleague person) {
        return person.client().get("/api/orders").status();
    }

    private static String cookie(Colleague person) {
        return person.business()
                .anonymous()
                .with("Content-Type", "application/x-www-form-urlencoded")
                .post("/signin", "email=" + person.email() + "&password=" + Business.PASSWORD)
                .expect(303)
                .headers()
                .firstValue("set-cookie")
                .orElseThrow()
                .split(";", -1)[0];
    }

    private static Answer portal(Business business, String cookie) {
        return business.anonymous()
                .with("Cookie", cookie)
                .with("Accept", "text/html")
                .get("/app/owner/orders");
    }
}
