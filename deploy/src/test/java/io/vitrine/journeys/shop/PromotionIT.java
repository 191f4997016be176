package io.vitrine.journeys.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Machine;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Discounts from the cart to the figures, and codes that many want at once. */
class PromotionIT {

    private static final int BUYERS = 50;

    @Test
    void aCodeIsTakenOffCartOrderInvoiceAndFigures() {
        Shelf shelf = Shelf.with("discounted", 2, 50);
        Client staff = shelf.business().owner();
        staff.post("/api/promotions", "{\"name\":\"Autumn\",\"kind\":\"PERCENT\",\"percent\":10}")
                .expect(201);
        JsonObject coupon = staff.post(
                        "/api/promotions",
                        "{\"name\":\"Welcome\",\"kind\":\"AMOUNT\",\"amount\":{\"amount\":\"5.00\",\"currency\":\"EUR\"},"
                                + "\"code\":\"hello-5\",\"minimum\":{\"amount\":\"20.00\",\"currency\":\"EUR\"},\"maxPerCustomer\":1}")
                .expect(201)
                .json();
        String cart = shelf.ready(shelf.variants().subList(0, 1), 1);
        JsonObject small = code(shelf, cart, "Hello-5").expect(200).json();
        assertFalse(small.getJsonObject("coupon").getBoolean("holds"));
        assertEquals("minimum", small.getJsonObject("coupon").getString("reason"));
        assertEquals(
                "coupon_invalid", shelf.checkout(cart).expectProblem(409).json().getString("code"));
        shelf.put(cart, shelf.variants().get(0), "2").expect(201);
        JsonObject full = shelf.guest().get(cart).expect(200).json();
        assertTrue(full.getJsonObject("coupon").getBoolean("holds"));
        assertEquals(2, full.getJsonArray("discounts").size());
        assertEquals("22.00", full.getJsonObject("reduced").getString("amount"));
        JsonObject order = shelf.checkout(cart).expect(201).json();
        assertEquals("22.00", order.getJsonObject("total").getString("amount"));
        String path = "/api/orders/" + order.getString("id");
        JsonObject kept = staff.get(path).expect(200).json();
        assertEquals("30.00 8.00", amounts(kept, "gross", "discount"));
        assertEquals(
                "Welcome (HELLO-5)",
                kept.getJsonArray("discounts").getJsonObject(1).getString("words"));
        assertEquals("30.00 22.00", sales(staff, "30.00 22.00"));
        assertEquals("22.00", invoiced(staff));
        assertEquals("1 5.00", use(staff, coupon));
        String again = shelf.ready(shelf.variants().subList(0, 1), 3);
        assertEquals(
                "used_before",
                code(shelf, again, "HELLO-5")
                        .expect(200)
                        .json()
                        .getJsonObject("coupon")
                        .getString("reason"));
        staff.post(path + "/cancellation", "{\"reason\":\"changed my mind\"}").expect(201);
        assertEquals("0 0.00", use(staff, coupon));
        shelf.checkout(again).expect(201);
        assertEquals("1 5.00", use(staff, coupon));
    }

    @Test
    void fiftyBuyersUseACouponOfTenTenTimes() throws Exception {
        Shelf shelf = Shelf.with("coupon-race", 1, 100);
        JsonObject coupon = shelf.business()
                .owner()
                .post(
                        "/api/promotions",
                        "{\"name\":\"Ten\",\"kind\":\"PERCENT\",\"percent\":\"50\",\"code\":\"TEN\",\"maxUses\":10}")
                .expect(201)
                .json();
        List<Callable<Answer>> buyers = new ArrayList<>();
        for (int i = 0; i < BUYERS; i++) {
            String cart = shelf.ready(shelf.variants(), 1);
            code(shelf, cart, "TEN").expect(200);
            buyers.add(() -> shelf.checkout(cart));
        }
        ExecutorService threads = Executors.newFixedThreadPool(16);
        List<Integer> answers = new ArrayList<>();
        try {
            for (Future<Answer> one : threads.invokeAll(buyers)) {
                answers.add(one.get().status());
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(10, Collections.frequency(answers, 201), answers::toString);
        assertEquals(40, Collections.frequency(answers, 409), answers::toString);
        assertEquals("100/10", shelf.stock(shelf.variants().get(0)));
        assertEquals("10 50.00", use(shelf.business().owner(), coupon));
    }

    @Test
    void hostileTermsAndCodesAreRefusedAndChangeNothing() {
        Shelf shelf = Shelf.with("hostile-terms", 1, 1);
        Client staff = shelf.business().owner();
        for (String terms : List.of(
                "\"kind\":\"PERCENT\",\"percent\":101",
                "\"kind\":\"PERCENT\",\"percent\":-1",
                "\"kind\":\"PERCENT\",\"percent\":\"1e9\"",
                "\"kind\":\"AMOUNT\",\"amount\":{\"amount\":\"1.0000000001\",\"currency\":\"EUR\"}",
                "\"kind\":\"AMOUNT\",\"amount\":{\"amount\":\"1\",\"currency\":\"USD\"}",
                "\"kind\":\"BUY_GET\",\"buy\":0.5,\"get\":1,\"percent\":100",
                "\"kind\":\"FREE_DELIVERY\",\"code\":\"" + "A".repeat(5000) + "\"",
                "\"kind\":\"FREE_DELIVERY\",\"code\":\"A\u202eB\u202c\"",
                "\"kind\":\"FREE_DELIVERY\",\"maxUses\":2147483648",
                "\"kind\":\"EVERYTHING\"",
                "\"kind\":\"FREE_DELIVERY\",\"scope\":\"COLLECTION\"")) {
            staff.post("/api/promotions", "{\"name\":\"X\"," + terms + "}").expectProblem(422);
        }
        assertEquals(
                0,
                staff.get("/api/promotions")
                        .expect(200)
                        .json()
                        .getJsonArray("data")
                        .size());
        String cart = shelf.cart();
        for (String code : List.of("NOBODY", "A'; drop table promotion; --", "\u0661\u0662\u0663", "x".repeat(9000))) {
            code(shelf, cart, code).expectProblem(422);
        }
        assertFalse(shelf.guest().get(cart).expect(200).json().containsKey("coupon"));
    }

    private static Answer code(Shelf shelf, String cart, String code) {
        return shelf.send("PUT", cart + "/coupon", "{\"code\":\"" + code + "\"}");
    }

    private static String use(Client staff, JsonObject promotion) {
        JsonObject now = staff.get("/api/promotions/" + promotion.getString("id"))
                .expect(200)
                .json();
        return now.getInt("orders") + " " + now.getJsonObject("given").getString("amount");
    }

    private static String amounts(JsonObject json, String one, String other) {
        return json.getJsonObject(one).getString("amount") + " "
                + json.getJsonObject(other).getString("amount");
    }

    private static String sales(Client staff, String wanted) {
        String today = LocalDate.now(ZoneId.of("Europe/Madrid")).toString();
        String seen = "";
        for (int i = 0; i < 100 && !seen.equals(wanted); i++) {
            Machine.pause(i == 0 ? 0 : 100);
            seen = amounts(
                    staff.get("/api/analytics/kpi?from=" + today + "&to=" + today)
                            .expect(200)
                            .json(),
                    "grossSales",
                    "netSales");
        }
        return seen;
    }

    private static String invoiced(Client staff) {
        for (int i = 0; i < 100; i++) {
            JsonObject page = staff.get("/api/invoices").expect(200).json();
            if (!page.getJsonArray("data").isEmpty()) {
                return page.getJsonArray("data")
                        .getJsonObject(0)
                        .getJsonObject("total")
                        .getString("amount");
            }
            Machine.pause(100);
        }
        throw new AssertionError("No invoice was issued");
    }
}
