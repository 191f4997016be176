package io.vitrine.journeys.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** From the cart to the delivered order, and many at once. */
class CheckoutIT {

    @Test
    void fromTheCartToTheReturnedPieceEverythingAgrees() {
        Shelf shelf = Shelf.with("walk", 2, 50);
        String variant = shelf.variants().get(0);
        JsonObject order =
                shelf.checkout(shelf.ready(List.of(variant), 3)).expect(201).json();
        assertEquals("PAID", order.getString("status"));
        assertEquals("30.00", order.getJsonObject("total").getString("amount"));
        assertEquals("50/3", shelf.stock(variant));
        String path = "/api/orders/" + order.getString("id");
        Client staff = shelf.business().owner();
        staff.post(
                        path + "/shipments",
                        "{\"lines\":[{\"line\":1,\"quantity\":2}],\"carrier\":\"Post\",\"tracking\":\"T1\"}")
                .expect(201);
        assertEquals("48/1", shelf.stock(variant));
        staff.post(path + "/cancellation", "{\"reason\":\"too late\"}").expectProblem(409);
        staff.post(path + "/shipments", "{}").expect(201);
        staff.post(path + "/delivery", "{}").expect(201);
        staff.post(path + "/returns", "{\"lines\":[{\"line\":1,\"quantity\":4}],\"reason\":\"x\"}")
                .expectProblem(422);
        staff.post(
                        path + "/returns",
                        "{\"lines\":[{\"line\":1,\"quantity\":1}],\"restock\":true,\"reason\":\"too small\"}")
                .expect(201);
        assertEquals("48/0", shelf.stock(variant));
        assertEquals("DELIVERED", staff.get(path).expect(200).json().getString("status"));
        awaitSales(staff, "30.00 20.00");
        assertEquals("30.00", invoiced(staff));
    }

    @Test
    void whatIsNotCountedIsSoldWithoutStock() {
        Shelf shelf = Shelf.with("uncounted", 1, 0);
        String tea = shelf.business()
                .owner()
                .post(
                        "/api/products",
                        "{\"name\":\"Tea\",\"status\":\"ACTIVE\",\"variants\":[{\"sku\":\"TEA\",\"tracked\":false,"
                                + "\"price\":{\"amount\":\"2.00\",\"currency\":\"EUR\"}}]}")
                .expect(201)
                .json()
                .getJsonArray("variants")
                .getJsonObject(0)
                .getString("id");
        shelf.put(shelf.cart(), shelf.variants().get(0), "1").expectProblem(409);
        assertEquals(
                "PAID",
                shelf.checkout(shelf.ready(List.of(tea), 2)).expect(201).json().getString("status"));
    }

    @Test
    void whatIsCalledOffIsFreeAgainAndNoSaleAnyMore() {
        Shelf shelf = Shelf.with("called-off", 1, 5);
        String variant = shelf.variants().get(0);
        String order = shelf.checkout(shelf.ready(List.of(variant), 5))
                .expect(201)
                .json()
                .getString("id");
        shelf.put(shelf.cart(), variant, "1").expectProblem(409);
        Client staff = shelf.business().owner();
        staff.post("/api/orders/" + order + "/cancellation", "{\"reason\":\"changed my mind\"}")
                .expect(201);
        assertEquals("5/0", shelf.stock(variant));
        awaitSales(staff, "50.00 0.00");
    }

    @Test
    void aHundredPiecesAreSoldToThreeHundredBuyersOnce() throws Exception {
        Shelf shelf = Shelf.with("last-pieces", 1, 100);
        String variant = shelf.variants().get(0);
        List<Integer> answers = together(16, Collections.nCopies(300, () -> shelf.buy(variant)));
        assertEquals(100, Collections.frequency(answers, 201), answers::toString);
        assertEquals(200, Collections.frequency(answers, 409), answers::toString);
        assertEquals("100/100", shelf.stock(variant));
    }

    @Test
    void tenThingsInOppositeOrderNeverLockEachOther() throws Exception {
        Shelf shelf = Shelf.with("opposite", 10, 1_000);
        List<String> backwards = new ArrayList<>(shelf.variants());
        Collections.reverse(backwards);
        List<Callable<Answer>> buyers = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            String cart = shelf.ready(i % 2 == 0 ? shelf.variants() : backwards, 1);
            buyers.add(() -> shelf.checkout(cart));
        }
        assertEquals(Collections.nCopies(32, 201), together(16, buyers));
        assertEquals("1000/32", shelf.stock(shelf.variants().get(9)));
    }

    @Test
    void aDoubleClickTwoTabsAndTheSameKeyFiftyTimesOrderOnce() throws Exception {
        Shelf shelf = Shelf.with("twice", 1, 100);
        String tabs = shelf.ready(shelf.variants(), 1);
        List<Integer> answers = together(16, Collections.nCopies(16, () -> shelf.checkout(tabs)));
        assertEquals(1, Collections.frequency(answers, 201), answers::toString);
        assertEquals(15, Collections.frequency(answers, 409), answers::toString);
        String clicked = shelf.ready(shelf.variants(), 1);
        List<Integer> clicks = together(16, Collections.nCopies(50, () -> shelf.checkout(clicked, "one-key")));
        assertTrue(clicks.stream().allMatch(status -> status == 201 || status == 409), clicks::toString);
        Answer stored = shelf.checkout(clicked, "one-key").expect(201);
        assertEquals("PAID", stored.json().getString("status"));
        assertEquals("100/2", shelf.stock(shelf.variants().get(0)));
    }

    @Test
    void hostileValuesAreRefusedAndChangeNothing() {
        Shelf shelf = Shelf.with("hostile", 1, 10);
        String variant = shelf.variants().get(0);
        String cart = shelf.cart();
        for (String quantity :
                List.of("0", "-1", "2147483648", "0.5", "\"٣\"", "\"1e3000\"", "null", "[1]", "100001")) {
            shelf.put(cart, variant, quantity).expectProblem(422);
        }
        shelf.send("PUT", cart + "/contact", "{\"email\":\"a@b\\u0000.example\",\"name\":\"x\"}")
                .expectProblem(422);
        shelf.send(
                        "PUT",
                        cart + "/address",
                        "{\"name\":\"x\",\"line1\":\"x\",\"city\":\"x\",\"postalCode\":\"x\",\"country\":\"XX\"}")
                .expectProblem(422);
        shelf.guest()
                .post(
                        cart + "/lines",
                        "{\"variant\":\"" + variant + "\",\"quantity\":1,\"unitPrice\":{\"amount\":\"0.01\"}}")
                .expect(201);
        shelf.addressed(cart);
        JsonObject order = shelf.guest()
                .post(
                        cart + "/checkout",
                        "{\"payment\":{\"method\":\"SIMULATOR\"},\"total\":{\"amount\":\"0.01\",\"currency\":\"EUR\"}}")
                .expect(201)
                .json();
        assertEquals("10.00", order.getJsonObject("total").getString("amount"));
        shelf.guest()
                .post(cart + "/lines", "{\"variant\":\"" + variant + "\",\"quantity\":1}")
                .expectProblem(409);
        shelf.guest()
                .post(
                        shelf.ready(List.of(variant), 1) + "/checkout",
                        "{\"payment\":{\"method\":\"SIMULATOR\",\"token\":\"4111111111111111\"}}")
                .expectProblem(422);
    }

    @Test
    void aRefusedPaymentLeavesTheCartAsItWas() {
        Shelf shelf = Shelf.with("declined", 1, 10);
        String cart = shelf.ready(shelf.variants(), 1);
        shelf.guest()
                .post(cart + "/checkout", "{\"payment\":{\"method\":\"SIMULATOR\",\"token\":\"tok_decline\"}}")
                .expectProblem(402);
        assertEquals("10/0", shelf.stock(shelf.variants().get(0)));
        shelf.checkout(cart).expect(201);
    }

    /** Waits until gross and net sales of today are these. */
    private static void awaitSales(Client staff, String wanted) {
        String today = LocalDate.now(ZoneId.of("Europe/Madrid")).toString();
        String seen = "";
        for (int i = 0; i < 100 && !seen.equals(wanted); i++) {
            Machine.pause(i == 0 ? 0 : 100);
            JsonObject kpi = staff.get("/api/analytics/kpi?from=" + today + "&to=" + today)
                    .expect(200)
                    .json();
            seen = kpi.getJsonObject("grossSales").getString("amount") + " "
                    + kpi.getJsonObject("netSales").getString("amount");
        }
        assertEquals(wanted, seen);
    }

    private static String invoiced(Client staff) {
        for (int i = 0; i < 100; i++) {
            JsonObject page = staff.get("/api/invoices").expect(200).json();
            for (JsonObject document : page.getJsonArray("data").getValuesAs(JsonObject.class)) {
                if (document.getString("kind").equals("INVOICE")) {
                    return document.getJsonObject("total").getString("amount");
                }
            }
            Machine.pause(100);
        }
        throw new AssertionError("No invoice was issued");
    }

    private static List<Integer> together(int threads, List<Callable<Answer>> calls)
            throws InterruptedException, ExecutionException {
        ExecutorService runners = Executors.newFixedThreadPool(threads);
        try {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Answer> call : runners.invokeAll(calls)) {
                statuses.add(call.get().status());
            }
            return statuses;
        } finally {
            runners.shutdownNow();
        }
    }
}
