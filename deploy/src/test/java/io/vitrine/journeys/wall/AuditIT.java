package io.vitrine.journeys.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import jakarta.json.Json;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every change leaves its event: who, what, on which object, from where, by which request. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditIT {

    private static final String PERSONAL = "fiona.buyer@customers.example";

    @SuppressWarnings("NullAway.Init")
    private TwoBusinesses businesses;

    @SuppressWarnings("NullAway.Init")
    private Business business;

    @BeforeAll
    void open() {
        businesses = TwoBusinesses.open();
        business = businesses.two();
        Client host = business.anonymous();
        host.post(
                        "/api/auth/login",
                        Json.createObjectBuilder()
                                .add("email", Business.email(business.slug()))
                                .add("password", "wrong-password-for-sure")
                                .build())
                .expect(401);
        String sale = business.sale(businesses.ids().location()).json().toString();
        business.owner()
                .post(
                        "/api/orders",
                        sale.replace(
                                "\"location\"",
                                "\"customer\":{\"email\":\"" + PERSONAL + "\",\"name\":\"Fiona Buyer\"},\"location\""))
                .expect(201);
    }

    @Test
    void everyChangeInABusinessIsInItsTrail() throws SQLException {
        Map<String, Integer> actions =
                count("select action, count(*) from " + business.key() + ".audit_event group by 1", "");
        assertEquals(1, actions.get("location.added"), actions.toString());
        assertEquals(3, actions.get("order.recorded"), actions.toString());
        assertEquals(1, actions.get("import.started"), actions.toString());
        assertEquals(1, actions.get("orders.imported"), actions.toString());
    }

    @Test
    void everyStepToTheBusinessIsInThePlatformsTrail() throws SQLException {
        Map<String, Integer> actions = count(
                "select action, count(*) from platform.audit_event e join platform.tenant t on t.id = e.tenant_id"
                        + " where t.slug = ? group by 1",
                business.slug());
        for (String action : List.of(
                "business.signed-up",
                "membership.granted",
                "account.confirmed",
                "business.opened",
                "sign-in.succeeded",
                "sign-in.failed")) {
            assertTrue(actions.containsKey(action), action + " is missing in " + actions);
        }
    }

    @Test
    void anEventSaysWhoAndWhereFrom() throws SQLException {
        for (String trail : List.of(business.key() + ".audit_event", "platform.audit_event")) {
            Map<String, Integer> lacking = count(
                    "select action, count(*) from " + trail + " where actor = '' or action = '' or object_id = ''"
                            + " or at is null or request_id is null or origin is null group by 1",
                    "");
            assertEquals(new TreeMap<>(), lacking, trail);
        }
    }

    @Test
    void noPersonalDataStandsInTheTrail() throws SQLException {
        for (String trail : List.of(business.key() + ".audit_event", "platform.audit_event")) {
            Map<String, Integer> found = count(
                    "select e.action, count(*) from " + trail + " e where e::text ilike '%fiona%'"
                            + " or e::text ilike '%olive owner%' or e::text ilike '%@%.example%' group by 1",
                    "");
            assertEquals(new TreeMap<>(), found, trail);
        }
    }

    @Test
    void aRefusedChangeLeavesNoEventOfSuccess() throws SQLException {
        String sql = "select 'all', count(*) from " + business.key() + ".audit_event";
        Map<String, Integer> before = count(sql, "");
        business.owner()
                .post(
                        "/api/orders",
                        business.sale(businesses.ids().location()).worth("-5").json())
                .expect(422);
        business.owner()
                .post("/api/locations", "{\"name\":\"Corner shop\",\"kind\":\"SHOP\"}")
                .expectProblem(422);
        assertEquals(before, count(sql, ""));
    }

    private Map<String, Integer> count(String sql, String parameter) throws SQLException {
        Map<String, Integer> counts = new TreeMap<>();
        try (Connection owner = business.server().owner();
                PreparedStatement query = owner.prepareStatement(sql)) {
            if (!parameter.isEmpty()) {
                query.setString(1, parameter);
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    counts.put(rows.getString(1), rows.getInt(2));
                }
            }
        }
        return counts;
    }
}
