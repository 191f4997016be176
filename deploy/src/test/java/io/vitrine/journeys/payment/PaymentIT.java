package io.vitrine.journeys.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Vitrine;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Money in and out over HTTP, from a guest's order to the ledger. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaymentIT {

    @SuppressWarnings("NullAway.Init")
    private Till till;

    @BeforeAll
    void open() {
        till = Till.open("till");
    }

    @Test
    void whatAGuestPaidIsRefundedOnceAndTheLedgerAgrees() {
        JsonObject order = till.paid();
        String total = order.getJsonObject("total").getString("amount");
        JsonObject payment = till.payment(order.getString("id"));
        assertEquals("CAPTURED", payment.getString("status"));
        assertEquals(total, payment.getJsonObject("captured").getString("amount"));
        assertTrue(payment.getBoolean("test"));

        Client owner = till.business().owner().with("Idempotency-Key", "refund-1");
        String body = till.refund(order.getString("id"), "30.00");
        Answer refund = owner.post("/api/refunds", body).expect(201);
        assertEquals("DONE", refund.json().getString("status"));
        assertEquals(refund.body(), owner.post("/api/refunds", body).expect(201).body());
        owner.post("/api/refunds", till.refund(order.getString("id"), "31.00")).expectProblem(422);
        assertEquals("30.00", refunded(payment));
        till.business()
                .owner()
                .post("/api/refunds", till.refund(order.getString("id"), total))
                .expectProblem(409);

        JsonObject check = Till.send(till.business().owner(), "POST", "/api/ledger/checks", "")
                .expect(200)
                .json();
        assertTrue(check.getBoolean("passed"), check.toString());
        assertEquals(
                1,
                till.business()
                        .owner()
                        .get("/api/ledger/entries?kind=REFUND&account=clearing-simulator&order="
                                + order.getString("id"))
                        .expect(200)
                        .json()
                        .getJsonArray("data")
                        .size());
        assertEquals(0, sumOfBalances().signum());
    }

    @Test
    void refundsAtTheSameMomentNeverPassThePayment() throws Exception {
        JsonObject order = till.paid();
        ExecutorService people = Executors.newFixedThreadPool(6);
        List<Future<Integer>> tries = IntStream.range(0, 6)
                .mapToObj(i -> people.submit(() -> till.business()
                        .owner()
                        .post("/api/refunds", till.refund(order.getString("id"), "45.00"))
                        .status()))
                .toList();
        int done = 0;
        for (Future<Integer> one : tries) {
            int status = one.get();
            assertTrue(status == 201 || status == 409, "answered " + status);
            done += status == 201 ? 1 : 0;
        }
        people.shutdown();
        assertEquals(2, done);
        assertEquals("90.00", refunded(till.payment(order.getString("id"))));
    }

    @Test
    void aTransferIsThereWhenSomebodySaysSo() {
        JsonObject order = till.order("{\"method\":\"TRANSFER\"}").expect(201).json();
        JsonObject payment = till.payment(order.getString("id"));
        assertEquals("PENDING", payment.getString("status"));
        String path = "/api/payments/" + payment.getString("id") + "/confirmation";
        till.business()
                .owner()
                .post(path, "{\"amount\":{\"amount\":\"1.00\",\"currency\":\"EUR\"}}")
                .expectProblem(422);
        assertEquals(
                "CAPTURED",
                till.business()
                        .owner()
                        .post(path, "{\"reason\":\"Statement 12, line 3\"}")
                        .expect(200)
                        .json()
                        .getString("status"));
        till.business().owner().post(path, "{}").expectProblem(409);
    }

    @Test
    void theNumberOfACardIsRefusedAndStaysNowhere() throws SQLException {
        Answer refused = till.order("{\"method\":\"SIMULATOR\",\"token\":\"4242 4242 4242 4242\"}");
        assertEquals(422, refused.status(), refused.body());
        assertFalse(refused.body().contains("4242"));
        till.order("{\"method\":\"SIMULATOR\",\"token\":\"tok_decline\"}").expectProblem(402);
        for (String table : List.of("payment", "idempotency", "audit_event", "cart", "order_detail")) {
            try (Connection owner = Vitrine.shared().owner();
                    Statement query = owner.createStatement();
                    ResultSet row = query.executeQuery("select count(*) from "
                            + till.business().key() + "." + table + " t where t::text like '%4242%4242%'")) {
                row.next();
                assertEquals(0, row.getInt(1), table);
            }
        }
    }

    @Test
    void aMessageOfTheGatewayBringsInWhatItHoldsAndNothingElseDoes() {
        Till far = Till.open("far-till");
        Client sender = far.business().anonymous();
        Answer set = far.offerElsewhere(far.business().owner()).expect(200);
        assertFalse(set.body().contains("secret-of"), set.body());
        String payment = far.begunElsewhere();
        Till.send(sender, "POST", "/api/payment-webhooks/remote-simulator", "{\"payment\":\"" + payment + "\"}")
                .expectProblem(400);
        Till.send(sender, "POST", "/api/payment-webhooks/nobody", "{}").expectProblem(404);
        Till.send(sender, "POST", "/api/payment-webhooks/remote-simulator", "x".repeat(300_000))
                .expectProblem(413);
        assertEquals("STARTED", see(far, payment).getString("status"));
        assertEquals(204, far.told(sender, "e1", payment).status());
        assertEquals(204, far.told(sender, "e1", payment).status());
        JsonObject captured = see(far, payment);
        assertEquals("CAPTURED", captured.getString("status"));
        assertEquals("42.00", captured.getJsonObject("captured").getString("amount"));
        far.business()
                .owner()
                .post("/api/refunds", far.refund(captured.getString("order"), "42.00"))
                .expect(201);
        JsonObject check = Till.send(far.business().owner(), "POST", "/api/ledger/checks", "")
                .expect(200)
                .json();
        assertTrue(check.getBoolean("passed"), check.toString());
    }

    private static JsonObject see(Till till, String payment) {
        return till.business()
                .owner()
                .get("/api/payments/" + payment)
                .expect(200)
                .json();
    }

    private String refunded(JsonObject payment) {
        return see(till, payment.getString("id")).getJsonObject("refunded").getString("amount");
    }

    private BigDecimal sumOfBalances() {
        return till
                .business()
                .owner()
                .get("/api/ledger/balances")
                .expect(200)
                .json()
                .getJsonArray("data")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(account -> new BigDecimal(account.getJsonObject("balance").getString("amount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
