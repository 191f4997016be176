package io.vitrine.commerce.payment.paypal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vitrine.commerce.payment.Credentials;
import io.vitrine.commerce.payment.GatewayAnswer;
import io.vitrine.commerce.payment.GatewayFailed;
import io.vitrine.commerce.payment.GatewayNews;
import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.commerce.payment.PaymentRequest;
import io.vitrine.commerce.payment.RefundAnswer;
import io.vitrine.commerce.payment.RefundId;
import io.vitrine.commerce.payment.RefundRequest;
import io.vitrine.commerce.payment.SoughtPayment;
import io.vitrine.commerce.payment.WebhookCall;
import io.vitrine.commerce.payment.client.GatewayClient;
import io.vitrine.commerce.payment.client.PretendServer;
import io.vitrine.commerce.payment.client.PretendServer.Seen;
import io.vitrine.commerce.payment.client.Reply;
import io.vitrine.core.money.Money;
import io.vitrine.core.problem.Problem;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PayPalTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final PaymentId payment = new PaymentId(UUID.randomUUID());
    private final PretendServer server = new PretendServer(this::answer);
    private final PayPal gateway = new PayPal(
            new GatewayClient(Duration.ofSeconds(2)),
            server.address(),
            new Credentials(true, Map.of("clientId", "c", "webhookId", "WH-1"), Map.of("clientSecret", "s")));

    private volatile String status = "CREATED";
    private volatile String value = "49.90";
    private volatile String refunds = "";

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theCustomerIsSentToPayPal() {
        assertEquals(
                GatewayAnswer.Pending.redirecting("O1", "https://paypal.example/approve"), gateway.start(request()));
        Seen sent = server.seen("POST /v2/checkout/orders").get(0);
        assertEquals(Optional.of(payment.toString()), sent.header("paypal-request-id"));
        JsonObject unit = new Reply(200, sent.body())
                .json()
                .getJsonArray("purchase_units")
                .getJsonObject(0);
        assertEquals("49.90", unit.getJsonObject("amount").getString("value"));
        assertEquals(payment.toString(), unit.getString("custom_id"));
    }

    @Test
    void whatTheCustomerApprovedIsCapturedWithItsFee() {
        assertInstanceOf(GatewayAnswer.Pending.class, gateway.find(sought("O1")).orElseThrow());
        status = "APPROVED";
        GatewayAnswer captured = new GatewayAnswer.Captured("O1/C1", euro("1.23"));
        assertEquals(Optional.of(captured), gateway.find(sought("O1")));
        assertEquals(
                Optional.of(payment + "-capture"),
                server.seen("POST /v2/checkout/orders/O1/capture").get(0).header("paypal-request-id"));
        assertEquals(Optional.of(captured), gateway.find(sought("O1/C1")), "and known by both names afterwards");
        assertEquals(1, server.seen("POST /v2/checkout/orders/O1/capture").size());
    }

    @Test
    void whatNobodyWantsAnyMoreIsNotTakenThoughApproved() {
        status = "APPROVED";
        assertInstanceOf(
                GatewayAnswer.Refused.class,
                gateway.find(sought("O1").unwanted()).orElseThrow());
        assertEquals(List.of(), server.seen("POST /v2/checkout/orders/O1/capture"));
        status = "COMPLETED";
        assertInstanceOf(
                GatewayAnswer.Captured.class,
                gateway.find(sought("O1").unwanted()).orElseThrow());
    }

    @Test
    void anotherAmountIsNotTheMoney() {
        status = "APPROVED";
        value = "4.99";
        assertThrows(GatewayFailed.class, () -> gateway.find(sought("O1")));
    }

    @Test
    void withoutTheirIdNothingWasEverCaptured() {
        assertEquals(Optional.empty(), gateway.find(new SoughtPayment(payment, Optional.empty(), euro("49.90"), NOW)));
        assertEquals(Optional.empty(), gateway.find(sought("O9")));
    }

    @Test
    void aRefundGoesToTheCaptureAndIsFoundByOurId() {
        status = "COMPLETED";
        RefundRequest wanted = new RefundRequest(
                new RefundId(UUID.randomUUID()), payment, "O1/C1", Optional.empty(), euro("5.00"), euro("49.90"), NOW);
        assertEquals(Optional.empty(), gateway.find(wanted));
        assertEquals(new RefundAnswer.Done("R1"), gateway.refund(wanted));
        assertEquals(Optional.of(new RefundAnswer.Done("R1")), gateway.find(wanted));
    }

    @Test
    void aMessageIsBelievedWhenPayPalKnowsIt() {
        String body = "{\"id\":\"WE-1\",\"event_type\":\"PAYMENT.CAPTURE.COMPLETED\",\"resource\":{\"custom_id\":\""
                + payment + "\"}}";
        assertEquals(
                new GatewayNews("WE-1", "PAYMENT.CAPTURE.COMPLETED", Optional.of(payment), Optional.empty()),
                gateway.read(message("good", body)));
        assertThrows(Problem.class, () -> gateway.read(message("forged", body)));
        assertThrows(Problem.class, () -> gateway.read(new WebhookCall(Map.of(), body)));
        JsonObject asked = new Reply(
                        200,
                        server.seen("POST /v1/notifications/verify-webhook-signature")
                                .get(0)
                                .body())
                .json();
        assertEquals("WH-1", asked.getString("webhook_id"));
        assertEquals("WE-1", asked.getJsonObject("webhook_event").getString("id"));
    }

    private static WebhookCall message(String signature, String body) {
        Map<String, String> headers = new HashMap<>();
        headers.put("paypal-auth-algo", "SHA256withRSA");
        headers.put("paypal-cert-url", "https://api.paypal.com/cert");
        headers.put("paypal-transmission-id", "t1");
        headers.put("paypal-transmission-sig", signature);
        headers.put("paypal-transmission-time", "2026-11-20T12:00:00Z");
        return new WebhookCall(headers, body);
    }

    private Reply answer(Seen request) {
        if (request.what().equals("POST /v1/oauth2/token")) {
            return request.header("authorization").equals(Optional.of("Basic Yzpz"))
                    ? new Reply(200, "{\"access_token\":\"A1\"}")
                    : new Reply(401, "{}");
        }
        if (!request.header("authorization").equals(Optional.of("Bearer A1"))) {
            return new Reply(401, "{}");
        }
        return switch (request.what()) {
            case "POST /v2/checkout/orders", "GET /v2/checkout/orders/O1" -> new Reply(200, order());
            case "POST /v2/checkout/orders/O1/capture" -> {
                status = "COMPLETED";
                yield new Reply(201, order());
            }
            case "POST /v2/payments/captures/C1/refund" -> {
                refunds = "{\"id\":\"R1\",\"status\":\"COMPLETED\",\"custom_id\":"
                        + new Reply(200, request.body()).json().get("custom_id") + "}";
                yield new Reply(201, refunds);
            }
            case "POST /v1/notifications/verify-webhook-signature" ->
                new Reply(
                        200,
                        "{\"verification_status\":\"" + (request.body().contains("\"good\"") ? "SUCCESS" : "FAILURE")
                                + "\"}");
            default -> new Reply(404, "{}");
        };
    }

    private String order() {
        String captures = status.equals("COMPLETED")
                ? "{\"id\":\"C1\",\"status\":\"COMPLETED\",\"amount\":{\"currency_code\":\"EUR\",\"value\":\"" + value
                        + "\"},\"seller_receivable_breakdown\":{\"paypal_fee\":{\"currency_code\":\"EUR\",\"value\":\"1.23\"}}}"
                : "";
        return "{\"id\":\"O1\",\"status\":\"" + status + "\",\"purchase_units\":[{\"payments\":{\"captures\":["
                + captures
                + "],\"refunds\":[" + refunds + "]}}],"
                + "\"links\":[{\"rel\":\"approve\",\"href\":\"https://paypal.example/approve\"}]}";
    }

    private PaymentRequest request() {
        return new PaymentRequest(
                payment, UUID.randomUUID(), "7", euro("49.90"), Optional.empty(), "https://shop.example");
    }

    private SoughtPayment sought(String reference) {
        return new SoughtPayment(payment, Optional.of(reference), euro("49.90"), NOW);
    }

    private static Money euro(String amount) {
        return Money.of(new BigDecimal(amount), Currency.getInstance("EUR"));
    }
}
