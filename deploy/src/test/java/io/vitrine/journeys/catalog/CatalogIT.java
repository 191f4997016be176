package io.vitrine.journeys.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From a product that the staff writes to what a visitor finds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogIT {

    private static final String SOLE = """
            {"name":"Trail sole","status":"ACTIVE","description":"Grips on wet rock","attributes":{"material":"Rubber"},
             "variants":[
              {"sku":"TS-40-B","price":{"amount":"199.90","currency":"EUR"},"options":{"size":"40","colour":"Black"}},
              {"sku":"TS-41-B","price":{"amount":"209.90","currency":"EUR"},"options":{"size":"41","colour":"Black"}}]}""";

    @SuppressWarnings("NullAway.Init")
    private Business business;

    @SuppressWarnings("NullAway.Init")
    private JsonObject sole;

    private String path = "";

    @BeforeAll
    void open() {
        business = Business.open("catalog");
        Client owner = business.owner().with("Idempotency-Key", "sole");
        sole = owner.post("/api/products", SOLE).expect(201).json();
        assertEquals(sole, owner.post("/api/products", SOLE).expect(201).json(), "asked twice, added once");
        path = "/api/products/" + sole.getString("id");
    }

    @Test
    void aVisitorFindsWhatIsOnSaleAndMayKeepIt() throws SQLException {
        JsonObject page = visitor()
                .get("/api/products?q=trale+sole&counts=true")
                .expect(200)
                .json();
        JsonObject found = page.getJsonArray("data").getJsonObject(0);
        assertEquals("trail-sole", found.getString("slug"));
        assertEquals("199.90", found.getJsonObject("priceFrom").getString("amount"));
        assertTrue(page.getBoolean("similar"), "a typing error is forgiven");
        assertEquals(1, page.getJsonObject("counts").getJsonObject("size").getInt("41"));
        Answer first = visitor().get("/api/products/trail-sole").expect(200);
        assertTrue(first.headers().firstValue("Cache-Control").orElse("").startsWith("public"), first::toString);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        visitor().with("If-None-Match", tag).get("/api/products/trail-sole").expect(304);
        stock(3);
        Answer later = visitor().with("If-None-Match", tag).get(path).expect(200);
        JsonObject variant = later.json().getJsonArray("variants").getJsonObject(0);
        assertEquals("LIMITED", variant.getString("availability"));
        assertEquals(3, variant.getInt("available"));
        assertFalse(later.body().contains("\"tracked\""), "what the staff needs is not for visitors");
        String there = "/api/products?available=true&filter%5Bsize%5D=";
        assertEquals(1, size(visitor().get(there + "40")));
        assertEquals(0, size(visitor().get(there + "41")));
    }

    @Test
    void whatIsKeptForVisitorsIsForgottenWithTheChange() {
        String added = business.owner()
                .post(
                        "/api/products",
                        "{\"name\":\"Felt insole\",\"status\":\"ACTIVE\",\"variants\":[{\"sku\":\"FELT\"}]}")
                .expect(201)
                .json()
                .getString("id");
        String list = "/api/products?q=insole";
        Answer first = visitor().get(list).expect(200);
        assertEquals(first.body(), visitor().get(list).expect(200).body());
        visitor()
                .with("If-None-Match", first.headers().firstValue("ETag").orElseThrow())
                .get(list)
                .expect(304);
        business.owner()
                .with("Content-Type", "application/json")
                .send("PATCH", "/api/products/" + added, BodyPublishers.ofString("{\"name\":\"Cork insole\"}"))
                .expect(200);
        assertTrue(visitor().get(list).expect(200).body().contains("Cork insole"), "the new name at once");
    }

    @Test
    void aDraftIsForTheStaff() {
        JsonObject draft = business.owner()
                .post("/api/products", "{\"name\":\"Secret boot\",\"variants\":[{\"sku\":\"SECRET\"}]}")
                .expect(201)
                .json();
        String secret = "/api/products/" + draft.getString("id");
        visitor().get(secret).expectProblem(404);
        assertEquals(0, size(visitor().get("/api/products?q=secret")));
        assertEquals(1, size(business.owner().get("/api/products?q=secret&status=DRAFT")));
        Answer seen = business.owner().get(secret).expect(200);
        assertTrue(seen.headers().firstValue("Cache-Control").orElse("").startsWith("private"), seen::toString);
        visitor().bearer("forged").get(secret).expectProblem(401);
    }

    @Test
    void whoWasSlowerIsTold() {
        String tag = business.owner().get(path).headers().firstValue("ETag").orElseThrow();
        Client owner = business.owner().with("If-Match", tag).with("Content-Type", "application/json");
        Answer changed = owner.send("PATCH", path, BodyPublishers.ofString("{\"leadDays\":3}"))
                .expect(200);
        assertEquals(3, changed.json().getInt("leadDays"));
        assertNotEquals(tag, changed.headers().firstValue("ETag").orElseThrow());
        owner.send("PATCH", path, BodyPublishers.ofString("{\"leadDays\":4}")).expectProblem(412);
        assertEquals(2, changed.json().getJsonArray("variants").size(), "variants that are not named stay");
    }

    @Test
    void picturesAreServedUnderTheirHash() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1000, 500, BufferedImage.TYPE_INT_RGB), "png", png);
        JsonObject image = business.owner()
                .with("Content-Type", "image/png")
                .postBytes(path + "/images?title=Side", png.toByteArray())
                .expect(201)
                .json();
        assertEquals(1000, image.getInt("width"));
        Answer served = visitor().get(image.getString("small")).expect(200);
        assertEquals("image/png", served.headers().firstValue("Content-Type").orElse(""));
        assertTrue(served.headers().firstValue("Cache-Control").orElse("").contains("immutable"), served::toString);
        assertEquals(
                "nosniff", served.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertTrue(visitor().get("/api/products/trail-sole").body().contains(image.getString("url")));
        Business neighbour = Business.open("catalog-too");
        assertEquals(404, neighbour.anonymous().get(image.getString("url")).status());
        business.owner()
                .with("Content-Type", "image/svg+xml")
                .postBytes(path + "/images", "<svg><script/></svg>".getBytes(StandardCharsets.UTF_8))
                .expectProblem(415);
        business.owner()
                .with("Content-Type", "image/png")
                .postBytes(path + "/images", new byte[20_000_001])
                .expectProblem(413);
    }

    @Test
    void tiersAndCostsAreForTheStaff() {
        String variant = sole.getJsonArray("variants").getJsonObject(1).getString("id");
        String tier = "{\"variant\":\"" + variant + "\",\"price\":{\"amount\":\"180\",\"currency\":\"EUR\"},"
                + "\"fromQuantity\":10,\"customerGroup\":\"retailers\"}";
        business.owner().post(path + "/prices", tier).expect(201);
        business.owner().post(path + "/prices", tier).expectProblem(409);
        assertEquals(3, size(business.owner().get(path + "/prices")));
        String cost = "{\"variant\":\"" + variant + "\",\"cost\":{\"amount\":\"77.1234\",\"currency\":\"EUR\"}}";
        business.owner().post(path + "/costs", cost).expect(201);
        assertTrue(business.owner().get(path + "/costs").body().contains("77.1234"));
        visitor().get(path + "/costs").expectProblem(401);
        assertFalse(visitor().get(path).body().contains("77.1234"));
    }

    @Test
    void whatMakesNoSenseIsRefusedByItsField() {
        Map<String, String> wrong = Map.of(
                "name", SOLE.replace("Trail sole", "Trail\\u202esole"),
                "description", SOLE.replace("Grips on", "Grips\\u0000on"),
                "variants[0].price.amount", SOLE.replace("199.90", "-1"),
                "variants[1].price.amount", SOLE.replace("209.90", "1.0000000001"),
                "variants[0].price.currency", SOLE.replaceFirst("EUR", "EURO"),
                "variants[1].sku", SOLE.replace("TS-41-B", "TS-40-B"),
                "variants[0].sku", SOLE,
                "variants",
                        "{\"name\":\"Many\",\"variants\":["
                                + IntStream.range(0, 1000)
                                        .mapToObj(i -> "{\"sku\":\"M" + i + "\"}")
                                        .collect(Collectors.joining(","))
                                + "]}");
        wrong.forEach((field, body) -> {
            Answer answer = business.owner().post("/api/products", body);
            answer.expectProblem(422);
            assertTrue(answer.body().contains("\"" + field + "\""), field + ": " + answer.body());
        });
        for (String query : List.of(
                "sort=up",
                "limit=0",
                "limit=101",
                "available=maybe",
                "after=x",
                "filter%5BColour%5D=x",
                "q=" + "x".repeat(101))) {
            visitor().get("/api/products?" + query).expectProblem(422);
        }
        assertEquals(0, size(visitor().get("/api/products?q=%27%3A*%21%26%7C%5C")));
    }

    @Test
    void aHundredMegabytesOfJsonAreRefused() {
        Answer answer = business.owner()
                .with("Content-Type", "application/json")
                .send("POST", "/api/products", BodyPublishers.ofInputStream(Endless::new));
        assertEquals(413, answer.status(), answer.body());
    }

    private Client visitor() {
        return business.anonymous();
    }

    private static int size(Answer list) {
        return list.expect(200).json().getJsonArray("data").size();
    }

    private void stock(int pieces) throws SQLException {
        String location = business.addLocation("Warehouse");
        try (Connection owner = business.server().owner();
                var insert = owner.prepareStatement("insert into " + business.key() + ".stock_level"
                        + " (variant_id, location_id, on_hand) select v.id, l.id, ? from " + business.key()
                        + ".variant v, "
                        + business.key() + ".location l where v.sku = 'TS-40-B' and l.name = 'Warehouse'")) {
            insert.setInt(1, pieces);
            assertEquals(1, insert.executeUpdate(), location);
        }
    }
}
