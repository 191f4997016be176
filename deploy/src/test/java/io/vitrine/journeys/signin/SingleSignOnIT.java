package io.vitrine.journeys.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.customers.Buyer;
import io.vitrine.journeys.external.Outside;
import io.vitrine.journeys.team.Colleague;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole way through a real provider and back, over HTTP. */
class SingleSignOnIT {

    private static final String KIM = "kim@social.example";

    private static final String LINKS =
            "select count(*)::text from platform.sso_link l join platform.tenant t on t.id = l.tenant_id where t.slug = ?";

    @Test
    void aClerkComesInThroughTheProviderAndNoFurther() {
        Business business = Business.open("sso");
        Person door = new Person(business);
        Colleague founder = Colleague.founder(business);
        Colleague clerk = Colleague.join(business, "WAREHOUSE");
        try (MockProvider provider = MockProvider.of("subject-of-the-clerk", clerk.email())) {
            setUp(founder.client(), provider.issuer());
            String session = comesIn(door, provider);
            assertEquals(200, door.browser(session).get("/app/owner/orders").status());

            Answer elsewhere = door.browser(session).get("/switch?to=sso-of-somebody-else");
            assertEquals(403, elsewhere.status());
            assertTrue(elsewhere.body().contains("own password"), elsewhere.body());

            Answer password = login(business, clerk.email());
            password.expectProblem(403);
            assertEquals("single-sign-on-required", password.json().getString("code"));
            login(business, Business.email(business.slug())).expect(200);

            assertEquals(List.of("1"), Outside.sql(business, LINKS, business.slug()));
            founder.letGo(clerk).expect(204);
            assertEquals(303, door.browser(session).get("/app/owner/orders").status(), "a leaver's session ends");
            assertEquals(List.of("0"), Outside.sql(business, LINKS, business.slug()), "and the link with it");

            Answer stranger = returned(door, provider);
            assertEquals(403, stranger.status());
            assertTrue(stranger.body().contains("Ask an owner for an invitation"), stranger.body());
        }
        founder.client().delete("/api/single-sign-on?reason=over").expect(204);
        assertFalse(door.browser("").get("/signin").body().contains("Acme ID"));
        assertEquals(404, door.browser("").get("/signin/sso").status());
    }

    @Test
    void aCustomerComesInThroughAProviderAndAnAccountWithAPasswordIsConnectedByIt() {
        Business shop = Business.open("social-shop");
        try (MockProvider provider = MockProvider.of("subject-of-kim", KIM)) {
            JsonObject named = name(shop, provider.issuer());
            assertTrue(named.getString("redirectUri").endsWith("/account/signin/with/1/callback"));
            String shown = shop.owner().get("/api/customer-sign-in").expect(200).body();
            assertFalse(shown.contains("kept-by-the-test"), shown);

            Traveller stranger = new Traveller(shop);
            assertTrue(stranger.get("/account/register").body().contains("Continue with Acme Social"));
            String back = stranger.sentAway(provider);
            assertEquals(401, new Traveller(shop).get(back).status(), "another browser is not taken back");
            assertEquals("/app/customer", Traveller.to(stranger.get(stranger.sentAway(provider))));
            assertTrue(stranger.get("/account").expect(200).body().contains(KIM));
            String security = stranger.get("/account/security").expect(200).body();
            assertTrue(security.contains("You have no password here"), security);
            stranger.form("/account/security", "do", "disconnect", "id", named.getString("id"))
                    .expect(409);

            shop.owner()
                    .delete("/api/customer-sign-in/" + named.getString("id") + "?reason=over")
                    .expect(204);
            Outside.mail(shop.server(), Business.email(shop.slug()), "Whoever has no password asks for one by mail");
            stranger.get("/account").expect(303);
            assertFalse(stranger.get("/account/signin").body().contains("Acme Social"));
            connect(provider);
        }
    }

    /** At another shop the same person has an account with a password. */
    private static void connect(MockProvider provider) {
        Business shop = Business.open("social-next");
        Buyer.of(shop, KIM).open();
        name(shop, provider.issuer());
        Traveller kim = new Traveller(shop);
        assertEquals("/account/signin/connect", Traveller.to(kim.get(kim.sentAway(provider))));
        kim.get("/account").expect(303);
        assertTrue(kim.get("/account/signin/connect").expect(200).body().contains("Connect Acme Social"));
        kim.form("/account/signin/connect", "password", "not the password at all")
                .expect(401);
        assertEquals("/app/customer", Traveller.to(kim.form("/account/signin/connect", "password", Buyer.PASSWORD)));
        Traveller again = new Traveller(shop);
        assertEquals("/app/customer", Traveller.to(again.get(again.sentAway(provider))));
        assertTrue(again.get("/account/security").body().contains("Remove the connection with Acme Social"));
    }

    private static JsonObject name(Business shop, String issuer) {
        return shop.owner()
                .post(
                        "/api/customer-sign-in",
                        Json.createObjectBuilder()
                                .add("name", "Acme Social")
                                .add("issuer", issuer)
                                .add("clientId", "vitrine")
                                .add("clientSecret", "kept-by-the-test")
                                .add("reason", "customers asked")
                                .build())
                .expect(201)
                .json();
    }

    private static void setUp(Client founder, String issuer) {
        founder.get("/api/single-sign-on/test?issuer=" + issuer).expect(200);
        Answer wrong = founder.get("/api/single-sign-on/test?issuer=https://192.168.0.1");
        wrong.expectProblem(502);
        assertTrue(wrong.body().contains("not public"), wrong.body());
        JsonObject wish = Json.createObjectBuilder()
                .add("name", "Acme ID")
                .add("issuer", issuer)
                .add("clientId", "vitrine")
                .add("clientSecret", "kept-by-the-test")
                .add("domains", Json.createArrayBuilder().add("team.example"))
                .add("required", true)
                .add("reason", "policy")
                .build();
        founder.with("Content-Type", "application/json")
                .send("PUT", "/api/single-sign-on", BodyPublishers.ofString(wish.toString()))
                .expect(200);
        Answer shown = founder.get("/api/single-sign-on").expect(200);
        assertFalse(shown.body().contains("kept-by-the-test"), shown.body());
        assertTrue(shown.json().getString("redirectUri").endsWith("/signin/sso/callback"));
    }

    /** The cookie of the session. */
    private static String comesIn(Person door, MockProvider provider) {
        assertTrue(door.browser("").get("/signin").body().contains("Sign in with Acme ID"));
        Answer departure = door.browser("").get("/signin/sso?next=/app/owner/orders");
        assertEquals(303, departure.status(), departure.body());
        String cookie = departure.headers().firstValue("Set-Cookie").orElse("");
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
        URI back = provider.sendsTo(departure.headers().firstValue("Location").orElseThrow());
        String path = back.getRawPath() + "?" + back.getRawQuery();
        assertEquals(401, door.browser("").get(path).status(), "another browser is not taken back");

        Answer again = door.browser("").get("/signin/sso?next=/app/owner/orders");
        URI mine = provider.sendsTo(again.headers().firstValue("Location").orElseThrow());
        String minePath = mine.getRawPath() + "?" + mine.getRawQuery();
        Answer arrival = door.browser(Person.cookies(again)).get(minePath);
        assertEquals(303, arrival.status(), arrival.body());
        assertEquals(
                "/app/owner/orders", arrival.headers().firstValue("Location").orElse(""));
        assertEquals(401, door.browser(Person.cookies(again)).get(minePath).status(), "nor the same one twice");
        return Person.cookies(arrival);
    }

    private static Answer returned(Person door, MockProvider provider) {
        Answer departure = door.browser("").get("/signin/sso");
        URI back = provider.sendsTo(departure.headers().firstValue("Location").orElseThrow());
        return door.browser(Person.cookies(departure)).get(back.getRawPath() + "?" + back.getRawQuery());
    }

    private static Answer login(Business business, String email) {
        return business.anonymous()
                .post(
                        "/api/auth/login",
                        Json.createObjectBuilder()
                                .add("email", email)
                                .add("password", Business.PASSWORD)
                                .build());
    }
}
