package io.vitrine.journeys.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Members of a body that nobody asked for change nothing: not a role, not a business, not an id. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MassAssignmentIT {

    private static final String STATE = """
            select md5(
                (select coalesce(string_agg(m::text, '' order by m::text), '') from platform.membership m
                 where tenant_id in (select id from platform.tenant where slug in (?, ?)))
                || (select string_agg(t::text, '' order by t::text) from platform.tenant t where slug in (?, ?))
                || (select coalesce(string_agg(c::text, '' order by c::text), '') from platform.custom_role c
                    where tenant_id in (select id from platform.tenant where slug in (?, ?)))
                || (select string_agg(a.id::text || a.email || a.name || a.password_hash, '' order by a.id)
                    from platform.account a where email in (?, ?)))""";

    @SuppressWarnings("NullAway.Init")
    private Business business;

    @SuppressWarnings("NullAway.Init")
    private Business neighbour;

    @SuppressWarnings("NullAway.Init")
    private String theirs;

    @BeforeAll
    void open() throws SQLException {
        business = Business.open("mass");
        neighbour = Business.open("mass-next");
        theirs = one("select id::text from platform.tenant where slug = ?", neighbour.slug());
    }

    @Test
    void aSignUpOpensNothingButWhatItAsksFor() throws SQLException {
        String slug = "mass-" + UUID.randomUUID().toString().substring(0, 8);
        JsonObject wanted = Json.createObjectBuilder(Business.signUp(slug, "EUR", "Europe/Madrid"))
                .addAll(extras())
                .build();
        Client.of(business.server().port(), "localhost")
                .post("/api/tenants", wanted)
                .expect(201);
        assertEquals("UNVERIFIED", one("select status from platform.tenant where slug = ?", slug));
        assertEquals(
                "1",
                one(
                        "select count(*) from platform.membership m join platform.account a on a.id = m.account_id"
                                + " where a.email = ?",
                        Business.email(slug)));
        assertNotEquals(theirs, one("select id::text from platform.tenant where slug = ?", slug));
    }

    @Test
    void aSignInStaysInTheBusinessOfItsHost() throws SQLException {
        JsonObject body = Json.createObjectBuilder()
                .add("email", Business.email(business.slug()))
                .add("password", Business.PASSWORD)
                .addAll(extras())
                .build();
        Answer answer = business.anonymous().post("/api/auth/login", body).expect(200);
        Forger token = new Forger(answer.json().getString("accessToken"));
        assertEquals(
                new Forger(business.accessToken()).claims().getClaim("tenant"),
                token.claims().getClaim("tenant"));
        neighbour
                .anonymous()
                .bearer(answer.json().getString("accessToken"))
                .get("/api/locations")
                .expectProblem(401);
        JsonObject refresh = Json.createObjectBuilder()
                .add("refreshToken", answer.json().getString("refreshToken"))
                .addAll(extras())
                .build();
        String next = business.anonymous()
                .post("/api/auth/refresh", refresh)
                .expect(200)
                .json()
                .getString("accessToken");
        assertEquals(
                token.claims().getClaim("tenant"), new Forger(next).claims().getClaim("tenant"));
    }

    @Test
    void aKeyBelongsToWhoMadeItAndDoesWhatWasAsked() throws SQLException {
        JsonObject body = Json.createObjectBuilder()
                .add("name", "Till")
                .add("scopes", Json.createArrayBuilder().add("locations:read"))
                .addAll(extras())
                .build();
        JsonObject key = business.owner().post("/api/keys", body).expect(201).json();
        assertFalse(key.getString("id").equals(extras().build().getString("id")));
        String secret = key.getString("secret");
        business.anonymous().bearer(secret).get("/api/locations").expect(200);
        business.anonymous().bearer(secret).get("/api/orders").expectProblem(403);
        neighbour.anonymous().bearer(secret).get("/api/locations").expectProblem(401);
        assertEquals("0", one("select count(*) from platform.api_key where tenant_id = cast(? as uuid)", theirs));
    }

    @Test
    void aLocationAndASaleAreWrittenInTheBusinessOfTheHost() throws SQLException {
        JsonObject location = Json.createObjectBuilder()
                .add("name", "Corner shop")
                .add("kind", "SHOP")
                .addAll(extras())
                .build();
        String id = business.owner()
                .post("/api/locations", location)
                .expect(201)
                .json()
                .getString("id");
        JsonObject sale = Json.createObjectBuilder(business.sale(id).json())
                .addAll(extras())
                .build();
        business.owner().post("/api/orders", sale).expect(201);
        assertEquals("0", count(neighbour.key(), "location"));
        assertEquals("0", count(neighbour.key(), "sales_order"));
        assertEquals("1", count(business.key(), "sales_order"));
    }

    /** Whatever operations there are: with such members alone none of them gives anybody anything. */
    @Test
    void noOperationTakesARoleOrABusinessFromThem() throws SQLException {
        Business fresh = Business.open("mass-walk");
        String before = state(fresh);
        JsonObject described =
                fresh.anonymous().get("/openapi?format=JSON").expect(200).json().getJsonObject("paths");
        List<String> faults = new ArrayList<>();
        int tried = 0;
        for (String path : described.keySet()) {
            for (String method : List.of("post", "put", "patch")) {
                if (described.getJsonObject(path).containsKey(method)) {
                    tried++;
                    Answer answer = call(fresh, method, path);
                    if (answer.status() >= 500) {
                        faults.add(method + " " + path + ": " + answer.status() + " " + answer.body());
                    }
                }
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(tried > 8, "only " + tried + " operations were tried");
        assertEquals(before, state(fresh));
    }

    private Answer call(Business fresh, String method, String path) {
        return fresh.owner()
                .with("Content-Type", "application/json")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .send(
                        method.toUpperCase(Locale.ROOT),
                        path.replaceAll("\\{[^}]*}", "x"),
                        BodyPublishers.ofString(extras().build().toString()));
    }

    private JsonObjectBuilder extras() {
        return Json.createObjectBuilder()
                .add("id", "key_00000000000000000000000000")
                .add("role", "OWNER")
                .add("roles", Json.createArrayBuilder().add("OWNER"))
                .add("groups", Json.createArrayBuilder().add("OPERATOR"))
                .add("permissions", Json.createArrayBuilder().add("orders:read"))
                .add("tenant", neighbour.slug())
                .add("tenantId", theirs)
                .add("tenant_id", theirs)
                .add("schema", neighbour.key())
                .add("account", "acc_00000000000000000000000000")
                .add("accountId", "acc_00000000000000000000000000")
                .add("status", "ACTIVE")
                .add("verified", true)
                .add("admin", true);
    }

    private String state(Business fresh) throws SQLException {
        String[] values = {
            fresh.slug(),
            neighbour.slug(),
            fresh.slug(),
            neighbour.slug(),
            fresh.slug(),
            neighbour.slug(),
            Business.email(fresh.slug()),
            Business.email(neighbour.slug())
        };
        return one(STATE, values);
    }

    private String count(String schema, String table) throws SQLException {
        return one("select count(*) from " + schema + "." + table);
    }

    private String one(String sql, String... parameters) throws SQLException {
        try (Connection owner = business.server().owner();
                PreparedStatement find = owner.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                find.setString(i + 1, parameters[i]);
            }
            try (ResultSet row = find.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
