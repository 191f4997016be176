package io.vitrine.journeys.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Login;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A person's own account over HTTP. */
class AccountIT {

    private static final String NEXT = "nine kites above the dunes";

    @Test
    void aPersonSeesBrowsersAndSignInsAndSignsOneOut() {
        Person owner = new Person(Business.open("account-list"));
        Client api = owner.business().owner();
        Answer in = owner.form("/signin", "", "email", owner.email(), "password", Business.PASSWORD);
        Client browser = owner.browser(Person.cookies(in));
        assertEquals(200, browser.get("/app/").status());
        owner.login("not the password at all", "").expectProblem(401);

        JsonArray sessions = api.get("/api/account/sessions").expect(200).json().getJsonArray("data");
        assertEquals(1, sessions.size());
        assertEquals("127.0.0.1", sessions.getJsonObject(0).getString("address"));
        List<String> outcomes = api.get("/api/account/sign-ins").expect(200).json().getJsonArray("data").stream()
                .map(line -> line.asJsonObject().getString("outcome"))
                .toList();
        assertEquals(List.of("sign-in.failed", "sign-in.succeeded", "sign-in.succeeded"), outcomes);

        api.send(
                        "DELETE",
                        "/api/account/sessions/" + sessions.getJsonObject(0).getString("id"),
                        BodyPublishers.noBody())
                .expect(204);
        assertEquals(303, browser.get("/app/").status(), "the next request is refused");
    }

    @Test
    void aChangedPasswordEndsEverythingIfWished() {
        Person owner = new Person(Business.open("account-password"));
        Client api = owner.business().owner();
        api.post("/api/account/password", change("not mine at all", NEXT, "false"))
                .expectProblem(422);
        api.post("/api/account/password", change(Business.PASSWORD, "short", "false"))
                .expectProblem(422);
        api.post("/api/account/password", change(Business.PASSWORD, NEXT, "false"))
                .expect(204);
        api.get("/api/account").expect(200);
        String token = owner.login(NEXT, "").expect(200).json().getString("accessToken");
        Client other = owner.business().anonymous().bearer(token);
        other.post("/api/account/password", change(NEXT, Business.PASSWORD, "true"))
                .expect(204);
        other.get("/api/account").expectProblem(401);
        api.get("/api/account").expectProblem(401);
    }

    @Test
    void theOnlySecondFactorOfAnOwnerStays() {
        Person owner = new Person(Business.open("account-factor"));
        Client api = owner.business().owner();
        JsonObject before = api.get("/api/account").expect(200).json().getJsonObject("secondFactor");
        assertTrue(before.getBoolean("required") && !before.getBoolean("enrolled"));
        assertTrue(before.containsKey("graceUntil"));
        api.post(
                        "/api/account/totp",
                        Json.createObjectBuilder().add("password", "wrong").build())
                .expectProblem(422);
        JsonObject person = Login.enrolled(owner.business().anonymous(), api, owner.email(), Business.PASSWORD);
        Client full = owner.business().anonymous().bearer(person.getString("accessToken"));
        Answer refused = full.post(
                "/api/account/totp/removal",
                Json.createObjectBuilder().add("password", Business.PASSWORD).build());
        refused.expectProblem(409);
        assertEquals("last-second-factor", refused.json().getString("code"));
        assertEquals(
                9,
                full.get("/api/account")
                        .expect(200)
                        .json()
                        .getJsonObject("secondFactor")
                        .getInt("recoveryCodesLeft"));
    }

    private static JsonObject change(String current, String next, String everywhere) {
        return Json.createObjectBuilder()
                .add("current", current)
                .add("password", next)
                .add("everywhere", everywhere)
                .build();
    }
}
