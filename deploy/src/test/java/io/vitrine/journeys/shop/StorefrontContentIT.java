package io.vitrine.journeys.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Machine;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The shop's first page from draft to visitor, in two languages, and what nobody may smuggle into it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StorefrontContentIT {

    @SuppressWarnings("NullAway.Init")
    private Business business;

    private String product = "";

    @BeforeAll
    void open() {
        business = Business.open("content");
        business.addLocation("Workshop");
        product = business.owner()
                .post(
                        "/api/products",
                        "{\"name\":\"Trail sole\",\"status\":\"ACTIVE\",\"description\":\"For mud.\",\"variants\":["
                                + "{\"sku\":\"T-1\",\"price\":{\"amount\":\"4.90\",\"currency\":\"EUR\"}}]}")
                .expect(201)
                .json()
                .getString("id");
        put("/api/storefront/settings", "{\"languages\":[\"en\",\"es\"],\"brand\":\"#FFD400\",\"name\":\"Soles & co\"}")
                .expect(200);
    }

    @Test
    void aBlockIsDraftedPublishedTranslatedAndTakenBack() {
        String id = add(
                "{\"kind\":\"HERO\",\"texts\":{\"en\":{\"title\":\"Soles that last\",\"body\":\"**Good** ones\"}}}");
        assertFalse(page("/").contains("Soles that last"), "a draft is nobody's business");
        publish();
        assertTrue(page("/").contains(">Soles that last</h1>"));
        assertTrue(page("/").contains("<strong>Good</strong> ones"));
        assertTrue(page("/es/").contains("Soles that last"), "what is not translated falls back");
        Answer block = business.owner().get("/api/storefront/blocks/" + id).expect(200);
        String tag = block.headers().firstValue("ETag").orElseThrow();
        String spanish = "{\"kind\":\"HERO\",\"texts\":{\"en\":{\"title\":\"Soles that last\"},"
                + "\"es\":{\"title\":\"Suelas que duran\"}}}";
        change(id, tag, spanish).expect(200);
        change(id, tag, spanish).expectProblem(412);
        publish();
        assertTrue(page("/es/").contains(">Suelas que duran</h1>"));
        assertTrue(page("/").contains(">Soles that last</h1>"));
        add("{\"kind\":\"TEXT\",\"texts\":{\"en\":{\"title\":\"Too early\"}}}");
        business.owner().delete("/api/storefront/draft").expect(200);
        publish();
        assertFalse(page("/").contains("Too early"));
    }

    @Test
    void theAddressAloneDecidesTheLanguage() {
        put("/api/products/" + product + "/translations/es", "{\"name\":\"Suela de monte\"}")
                .expect(200);
        Answer spanish = business.anonymous().get("/es/products/trail-sole").expect(200);
        assertTrue(spanish.body().contains("<html lang=\"es\""));
        assertTrue(spanish.body().contains(">Suela de monte</h1>"));
        assertTrue(spanish.body().contains("Añadir a la cesta"));
        assertTrue(spanish.body().contains("hreflang=\"en\""));
        assertTrue(
                spanish.body().contains("href=\"/products/trail-sole\" lang=\"en\""),
                "the switcher leads to the same page");
        String english = business.anonymous()
                .with("Accept-Language", "es")
                .with("X-Forwarded-Host", "evil.example")
                .get("/products/trail-sole")
                .expect(200)
                .body();
        assertTrue(english.contains("<html lang=\"en\""));
        assertTrue(english.contains(">Trail sole</h1>"));
        assertFalse(english.contains("evil.example"));
        assertEquals(
                "/products?q=sole",
                business.anonymous()
                        .get("/en/products?q=sole")
                        .expect(301)
                        .headers()
                        .firstValue("Location")
                        .orElse(""));
        assertTrue(business.anonymous()
                .get("/es")
                .expect(301)
                .headers()
                .firstValue("Location")
                .orElse("")
                .endsWith("/es/"));
        for (String path : new String[] {
            "/es/app/owner/today", "/es/api/orders", "/es/account", "/es/dev/mail", "/es/products/..;/x", "/es//app/"
        }) {
            int status = business.anonymous().get(path).status();
            assertTrue(status == 404 || status == 400, path + " " + status);
        }
        assertEquals(401, business.anonymous().get("/es/../app/").status(), "it is /app/, which asks who it is");
        String map = business.anonymous().get("/sitemap.xml").expect(200).body();
        assertTrue(map.contains("/es/products/trail-sole</loc>") && map.contains("hreflang=\"es\""), map);
    }

    @Test
    void whatIsSmuggledInIsShownAsItWasTyped() {
        String id = add(Json.createObjectBuilder()
                .add("kind", "VALUES")
                .add(
                        "texts",
                        Json.createObjectBuilder()
                                .add(
                                        "en",
                                        Json.createObjectBuilder()
                                                .add("title", "<script>alert(1)</script>")
                                                .add(
                                                        "body",
                                                        "<img src=x onerror=alert(2)> [a](javascript:alert(3)) "
                                                                + "![b](https://spy.example/x.png) [c](https://ok.example/)")))
                .build()
                .toString());
        publish();
        String page = page("/");
        assertFalse(page.contains("<script>alert"), page);
        assertFalse(page.contains("<img src=x"), page);
        assertFalse(page.contains("javascript:"), page);
        assertFalse(page.contains("spy.example"), page);
        assertTrue(page.contains("href=\"https://ok.example/\""), page);
        business.owner().delete("/api/storefront/blocks/" + id).expect(204);
        for (String link : new String[] {
            "javascript:alert(1)", "//evil.example", "/\\evil.example", "http://plain.example", "data:text/html,x"
        }) {
            business.owner()
                    .post(
                            "/api/storefront/blocks",
                            Json.createObjectBuilder()
                                    .add("kind", "HERO")
                                    .add("link", link)
                                    .build()
                                    .toString())
                    .expectProblem(422);
        }
        business.owner()
                .post(
                        "/api/storefront/blocks",
                        "{\"kind\":\"TEXT\",\"texts\":{\"en\":{\"body\":\"" + "x".repeat(20_000) + "\"}}}")
                .expectProblem(422);
        byte[] vector = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);
        business.owner().postBytes("/api/storefront/pictures", vector).expectProblem(415);
        put("/api/storefront/settings", "{\"languages\":[\"en\"],\"brand\":\"red;}body{display:none\"}")
                .expectProblem(422);
        put("/api/storefront/settings", "{\"languages\":[\"en\"],\"social\":{\"x\":\"javascript:alert(1)\"}}")
                .expectProblem(422);
        put("/api/storefront/settings", "{\"languages\":[\"en\"],\"logo\":\"" + "0".repeat(64) + "\"}")
                .expectProblem(422);
    }

    @Test
    void theColourIsServedReadableAndThePageIsKept() {
        Answer css = business.anonymous().get("/brand.css").expect(200);
        assertTrue(css.body().contains("--brand:#FFD400;"), css.body());
        assertTrue(css.body().contains("--on-brand:#000000"), "white could not be read on yellow");
        assertTrue(page("/products").contains("Soles &amp; co"));
        Answer first = business.anonymous().get("/products").expect(200);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertEquals(
                "public, max-age=60",
                first.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(
                304,
                business.anonymous().with("If-None-Match", tag).get("/products").status());
        assertNotEquals(
                tag,
                business.anonymous()
                        .get("/es/products")
                        .expect(200)
                        .headers()
                        .firstValue("ETag")
                        .orElse(""));
    }

    private String add(String body) {
        return business.owner()
                .post("/api/storefront/blocks", body)
                .expect(201)
                .json()
                .getString("id");
    }

    private Answer change(String id, String tag, String body) {
        return put(business.owner().with("If-Match", tag), "/api/storefront/blocks/" + id, body);
    }

    private Answer put(String path, String body) {
        return put(business.owner(), path, body);
    }

    private static Answer put(Client client, String path, String body) {
        return client.with("Content-Type", "application/json").send("PUT", path, BodyPublishers.ofString(body));
    }

    private void publish() {
        JsonObject edition = business.owner()
                .post("/api/storefront/editions", "")
                .expect(201)
                .json();
        assertTrue(edition.getInt("edition") > 0);
        Machine.pause(1_100); // longer than what one visitor was shown is shown to the next
    }

    private String page(String path) {
        return business.anonymous().get(path).expect(200).body();
    }
}
