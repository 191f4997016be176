package io.vitrine.journeys.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Sale;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is too much, too large or not a sale at all is refused in words, and stores nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitsIT {

    @SuppressWarnings("NullAway.Init")
    private Business business;

    private String shop = "";

    @BeforeAll
    void open() {
        business = Business.open("limits");
        shop = business.addLocation("Shop");
    }

    @Test
    void aThousandLinesAreASaleAndOneMoreIsNot() {
        record(sale().times(1000)).expect(201);
        record(sale().times(1001)).expectProblem(422);
        business.owner()
                .post("/api/orders", sale().json().toString().replaceAll("\"lines\":\\[.*]", "\"lines\":[]"))
                .expectProblem(422);
    }

    @Test
    void numbersStayInTheirBounds() {
        for (String price : List.of(
                "-0.01",
                "1e400",
                "1e15",
                "1000000000000000000000",
                "9".repeat(300),
                "0.0000000000000000001",
                "NaN",
                "Infinity",
                "0x10",
                "١٢",
                "",
                " ",
                "1,50",
                "1.2.3",
                "--1",
                "1 ")) {
            refused(sale().worth(price), "price " + price);
        }
        for (String bare : List.of("9".repeat(2000), "1e999999999", "-1e-999999999")) {
            Answer answer = business.owner()
                    .post(
                            "/api/orders",
                            sale().json().toString().replace("\"quantity\":\"1\"", "\"quantity\":" + bare));
            assertTrue(answer.status() == 422 || answer.status() == 400, answer.toString());
            answer.expectProblem(answer.status());
        }
        for (String quantity : List.of("0", "-1", "1e400", "9999999999999999", "0.0001", "abc", "")) {
            refused(sale().quantity(quantity), "quantity " + quantity);
        }
    }

    @Test
    void theLargestSaleThatIsTakenAddsUp() {
        Answer large = record(sale().worth("99999999.99").quantity("1000"));
        large.expect(201);
        assertTrue(large.body().contains("99999999990.00"), large.body());
    }

    @Test
    void halvesAreRoundedUpOncePerLine() {
        Answer answer = record(sale().worth("0.333").quantity("1.5"));
        assertTrue(answer.status() == 201 || answer.status() == 422, answer.body());
        if (answer.status() == 201) {
            assertTrue(answer.body().contains("\"0.50\""), answer.body());
        }
    }

    @Test
    void anotherCurrencyIsRefused() {
        refused(sale().in("USD"), "currency");
        refused(sale().in("XXX"), "no currency");
        refused(sale().in("eu"), "no code");
    }

    @Test
    void whatIsNoJsonIsRefused() {
        for (String body : List.of(
                "",
                "{",
                "[]",
                "null",
                "1",
                "\"x\"",
                "{\"lines\":",
                "{}",
                "{\"lines\":{}}",
                "{\"lines\":[1]}",
                "{\"lines\":null}",
                "not json",
                "<xml/>",
                "\u0000",
                "[".repeat(20_000),
                "{\"a\":".repeat(20_000))) {
            Answer answer = business.owner().post("/api/orders", body);
            assertTrue(answer.status() == 400 || answer.status() == 422, answer.status() + " for " + cut(body));
            answer.expectProblem(answer.status());
        }
    }

    @Test
    void twoMegabytesAreTooMuch() {
        String large = sale().json().toString().replace("Thing", "T".repeat(2_000_000));
        Answer answer = business.owner().post("/api/orders", large);
        assertTrue(answer.status() == 413 || answer.status() == 422, answer.status() + " " + cut(answer.body()));
        answer.expectProblem(answer.status());
    }

    @Test
    void whatControlsOrTurnsTheTextIsRefusedAndOtherCharactersStay() {
        for (String character : List.of("\\u0000", "\\u202e")) {
            String odd = sale().json().toString().replace("Thing", "Thi" + character + "ng");
            business.owner().post("/api/orders", odd).expectProblem(422);
        }
        String name = "Ñandú 🦤 ٣ 中文 é";
        Answer kept = business.owner()
                .post("/api/orders", sale().json().toString().replace("Thing", name))
                .expect(201);
        Answer read = business.owner()
                .get("/api/orders/" + kept.json().getString("id"))
                .expect(200);
        assertTrue(read.body().contains("🦤") && read.body().contains("中文"), read.body());
        Answer half =
                business.owner().post("/api/orders", sale().json().toString().replace("Thing", "\\ud800"));
        assertTrue(half.status() == 201 || half.status() == 422, half.toString());
    }

    @Test
    void textsStayInTheirBounds() {
        String sale = sale().json().toString();
        for (String wrong : List.of(
                sale.replace("SKU-1\"", "S".repeat(65) + "\""),
                sale.replace("SKU-1\"", "\""),
                sale.replace("Thing SKU-1", "T".repeat(201)),
                sale.replace("RETAIL", "PIGEON"),
                sale.replace(shop, "loc_x"),
                sale.replace(shop, "'; drop table sales_order; --"),
                sale.replace("\"location\"", "\"number\":\"" + "9".repeat(65) + "\",\"location\""),
                sale.replace("\"location\"", "\"placedAt\":\"0000-01-01T00:00:00Z\",\"location\""),
                sale.replace("\"location\"", "\"placedAt\":\"+999999999-01-01T00:00:00Z\",\"location\""),
                sale.replace("\"location\"", "\"placedAt\":\"2999-01-01T00:00:00Z\",\"location\""),
                sale.replace("\"location\"", "\"placedAt\":\"yesterday\",\"location\""),
                sale.replace("\"location\"", "\"customer\":{\"email\":\"no address\"},\"location\""),
                sale.replace(
                        "\"location\"", "\"customer\":{\"email\":\"" + "e".repeat(300) + "@x.example\"},\"location\""),
                sale.replace("\"location\"", "\"customer\":5,\"location\""))) {
            Answer answer = business.owner().post("/api/orders", wrong);
            assertEquals(422, answer.status(), cut(wrong) + " answers " + answer.body());
            answer.expectProblem(422);
        }
    }

    @Test
    void aNumberIsUsedOnce() {
        String sale = sale().json().toString().replace("\"location\"", "\"number\":\"TILL-1\",\"location\"");
        business.owner().post("/api/orders", sale).expect(201);
        Answer again = business.owner().post("/api/orders", sale);
        again.expectProblem(again.status());
        assertTrue(again.status() == 409 || again.status() == 422, again.body());
    }

    @Test
    void whatIsWrongInTheAddressIsRefused() {
        for (String query : List.of(
                "limit=0",
                "limit=-1",
                "limit=101",
                "limit=x",
                "limit=99999999999",
                "placed[gte]=x",
                "placed[gte]=-999999999-01-01",
                "location=x",
                "after=x",
                "after=%00",
                "q=%00")) {
            String path = "/api/orders?" + query.replace("[", "%5B").replace("]", "%5D");
            Answer answer = business.owner().get(path);
            assertTrue(
                    answer.status() == 422
                            || answer.status() == 400
                            || (query.startsWith("q") && answer.status() == 200),
                    query + " answers " + answer);
            answer.expectNoLeak();
        }
        for (String id :
                List.of("x", "ord_", "ord_x", "loc_01h00000000000000000000000", "ord_8zzzzzzzzzzzzzzzzzzzzzzzzz")) {
            business.owner().get("/api/orders/" + id).expectProblem(404);
        }
    }

    @Test
    void anotherMediaTypeOrMethodIsRefusedInTheSameForm() {
        business.owner()
                .with("Content-Type", "text/plain")
                .post("/api/orders", "x")
                .expectProblem(415);
        business.owner()
                .send("DELETE", "/api/orders", java.net.http.HttpRequest.BodyPublishers.noBody())
                .expectProblem(405);
        business.owner().get("/api/no-such-thing").expectProblem(404);
        business.owner().with("Accept", "application/xml").get("/api/orders").expectProblem(406);
    }

    private Sale sale() {
        return business.sale(shop);
    }

    private Answer record(Sale sale) {
        return business.owner().post("/api/orders", sale.json());
    }

    private void refused(Sale sale, String why) {
        Answer answer = record(sale);
        assertEquals(422, answer.status(), why + " answers " + answer.body());
        answer.expectProblem(422);
    }

    private static String cut(String text) {
        return text.length() > 200 ? text.substring(0, 200) : text;
    }
}
