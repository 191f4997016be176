package io.vitrine.commerce.payment.square;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vitrine.commerce.payment.Credentials;
import io.vitrine.commerce.payment.GatewayAnswer;
import io.vitrine.commerce.payment.GatewayFailed;
import io.vitrine.commerce.payment.GatewayNews;
import io.vitrine.commerce.payment.Payer;
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
import io.vitrine.commerce.payment.client.Signatures;
import io.vitrine.core.money.Money;
import io.vitrine.core.problem.Problem;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SquareTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final String HOOK = "https://shop.example/api/payment-webhooks/square";

    private final PaymentId payment = new PaymentId(UUID.randomUUID());
    private final PretendServer server = new PretendServer(this::answer);
    private final Square gateway = open("EAAA1");

    private volatile String state = "DRAFT";
    private volatile String status = "";
    private volatile int amount = 4990;
    private volatile String refunded = "";

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theCustomerIsSentToSquaresPage() {
        assertEquals(
                GatewayAnswer.Pending.redirecting("O1/L1", "https://square.example/u/1"), gateway.start(request()));
        JsonObject sent = new Reply(
                        200,
                        server.seen("POST /v2/online-checkout/payment-links")
                                .get(0)
                                .body())
                .json();
        assertEquals(payment.toString(), sent.getString("idempotency_key"));
        assertEquals(payment.toString(), sent.getString("payment_note"));
        JsonObject order = sent.getJsonObject("order");
        assertEquals("LOC1", order.getString("location_id"));
        JsonObject price = order.getJsonArray("line_items").getJsonObject(0).getJsonObject("base_price_money");
        assertEquals(4990, price.getInt("amount"));
        assertEquals("EUR", price.getString("currency"));
        assertEquals(
                "https://shop.example/back",
                sent.getJsonObject("checkout_options").getString("redirect_url"));
        assertEquals("ana@c.example", sent.getJsonObject("pre_populated_data").getString("buyer_email"));
    }

    @Test
    void whatWasPaidIsFoundWithTheFeeThatSquareKeeps() {
        assertInstanceOf(
                GatewayAnswer.Pending.class, gateway.find(sought("O1/L1")).orElseThrow());
        status = "COMPLETED";
        GatewayAnswer paid = new GatewayAnswer.Captured("P1", euro("1.05"));
        assertEquals(Optional.of(paid), gateway.find(sought("O1/L1")));
        assertEquals(Optional.of(paid), gateway.find(sought("P1")), "and known by its own name afterwards");
        assertEquals(Optional.of(paid), gateway.find(sought("O1/L1").unwanted()), "what was paid stays paid");
    }

    @Test
    void aDeclinedCardLeavesThePageOpenForAnother() {
        status = "FAILED";
        assertEquals(Optional.of(GatewayAnswer.Pending.at("O1/L1")), gateway.find(sought("O1/L1")));
    }

    @Test
    void whatNobodyWantsAnyMoreCannotBePaidAnyMore() {
        assertInstanceOf(
                GatewayAnswer.Refused.class,
                gateway.find(sought("O1/L1").unwanted()).orElseThrow());
        assertEquals(
                1, server.seen("DELETE /v2/online-checkout/payment-links/L1").size());
        state = "CANCELED";
        assertInstanceOf(
                GatewayAnswer.Refused.class, gateway.find(sought("O1/L1")).orElseThrow());
    }

    @Test
    void anotherAmountIsNotTheMoney() {
        status = "COMPLETED";
        amount = 4989;
        assertThrows(GatewayFailed.class, () -> gateway.find(sought("O1/L1")));
    }

    @Test
    void whatSquareNeverHeardOfIsNotThere() {
        assertEquals(Optional.empty(), gateway.find(sought("O9/L9")));
        assertEquals(Optional.empty(), gateway.find(new SoughtPayment(payment, Optional.empty(), euro("49.90"), NOW)));
    }

    @Test
    void aRefundIsMadeOnceByItsKeyAndFoundByItsName() {
        RefundRequest wanted = refund(Optional.empty(), "5.00");
        assertEquals(Optional.empty(), gateway.find(wanted));
        assertEquals(new RefundAnswer.Pending("R1"), gateway.refund(wanted));
        assertEquals(wanted.refund().toString(), refunded);
        assertEquals(Optional.of(new RefundAnswer.Done("R1")), gateway.find(refund(Optional.of("R1"), "5.00")));
        assertEquals(new RefundAnswer.Refused("Too much"), gateway.refund(refund(Optional.empty(), "99.00")));
    }

    @Test
    void anEventNeedsItsSignatureOverItsAddress() {
        String body =
                "{\"event_id\":\"e1\",\"type\":\"payment.updated\",\"data\":{\"object\":{\"payment\":{\"id\":\"P1\","
                        + "\"note\":\"" + payment + "\"}}}}";
        assertEquals(
                new GatewayNews("e1", "payment.updated", Optional.of(payment), Optional.empty()),
                gateway.read(signed(HOOK, body)));
        assertThrows(Problem.class, () -> gateway.read(signed("https://other.example", body)));
        assertThrows(
                Problem.class,
                () -> gateway.read(new WebhookCall(signed(HOOK, body).headers(), body + " ")));
        assertThrows(Problem.class, () -> gateway.read(new WebhookCall(Map.of(), body)));
    }

    @Test
    void aWrongTokenIsAFailure() {
        assertThrows(GatewayFailed.class, () -> open("EAAA-wrong").start(request()));
    }

    private static WebhookCall signed(String address, String body) {
        String signature = Base64.getEncoder().encodeToString(Signatures.hmac("hook", address + body));
        return new WebhookCall(Map.of("x-square-hmacsha256-signature", signature), body);
    }

    private Reply answer(Seen request) {
        if (!request.header("authorization").equals(Optional.of("Bearer EAAA1"))
                || request.header("square-version").isEmpty()) {
            return new Reply(401, "{}");
        }
        return switch (request.what()) {
            case "POST /v2/online-checkout/payment-links" ->
                new Reply(
                        200,
                        "{\"payment_link\":{\"id\":\"L1\",\"order_id\":\"O1\",\"url\":\"https://square.example/u/1\"}}");
            case "GET /v2/orders/O1" ->
                new Reply(
                        200,
                        "{\"order\":{\"id\":\"O1\",\"state\":\"" + state + "\""
                                + (status.isEmpty() ? "" : ",\"tenders\":[{\"id\":\"P1\"}]") + "}}");
            case "GET /v2/payments/P1" -> new Reply(200, "{\"payment\":" + paid() + "}");
            case "DELETE /v2/online-checkout/payment-links/L1" -> new Reply(200, "{\"id\":\"L1\"}");
            case "POST /v2/refunds" -> {
                JsonObject json = new Reply(200, request.body()).json();
                if (json.getJsonObject("amount_money").getInt("amount") > amount) {
                    yield new Reply(400, "{\"errors\":[{\"detail\":\"Too much\"}]}");
                }
                refunded = json.getString("idempotency_key");
                yield new Reply(200, "{\"refund\":{\"id\":\"R1\",\"status\":\"PENDING\"}}");
            }
            case "GET /v2/refunds/R1" -> new Reply(200, "{\"refund\":{\"id\":\"R1\",\"status\":\"COMPLETED\"}}");
            default -> new Reply(404, "{}");
        };
    }

    private String paid() {
        return "{\"id\":\"P1\",\"status\":\"" + status + "\",\"amount_money\":{\"amount\":" + amount
                + ",\"currency\":\"EUR\"},\"processing_fee\":[{\"amount_money\":{\"amount\":105,\"currency\":\"EUR\"}}]}";
    }

    private Square open(String token) {
        return new Square(
                new GatewayClient(Duration.ofSeconds(2)),
                server.address(),
                new Credentials(
                        true,
                        Map.of("locationId", "LOC1", "webhookUrl", HOOK),
                        Map.of("accessToken", token, "webhookKey", "hook")));
    }

    private PaymentRequest request() {
        return new PaymentRequest(
                payment,
                UUID.randomUUID(),
                "7",
                euro("49.90"),
                Optional.empty(),
                Optional.of(new Payer("Ana", "ana@c.example", "")),
                "https://shop.example/back",
                "https://shop.example/cart");
    }

    private SoughtPayment sought(String reference) {
        return new SoughtPayment(payment, Optional.of(reference), euro("49.90"), NOW);
    }

    private RefundRequest refund(Optional<String> reference, String money) {
        return new RefundRequest(
                new RefundId(new UUID(1, 2)), payment, "P1", reference, euro(money), euro("49.90"), NOW);
    }

    private static Money euro(String money) {
        return Money.of(new BigDecimal(money), Currency.getInstance("EUR"));
    }
}
