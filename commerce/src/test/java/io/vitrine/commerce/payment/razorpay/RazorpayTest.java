package io.vitrine.commerce.payment.razorpay;

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
import io.vitrine.commerce.payment.client.Signatures;
import io.vitrine.core.money.Money;
import io.vitrine.core.problem.Problem;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RazorpayTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final String BASIC = "Basic cnpwX3Rlc3RfMTpzZWNyZXQ=";

    private final PaymentId payment = new PaymentId(UUID.randomUUID());
    private final PretendServer server = new PretendServer(this::answer);
    private final Razorpay gateway = new Razorpay(
            new GatewayClient(Duration.ofSeconds(2)),
            server.address(),
            new Credentials(
                    true, Map.of("keyId", "rzp_test_1"), Map.of("keySecret", "secret", "webhookSecret", "hook")),
            Clock.fixed(NOW, ZoneOffset.UTC));

    private volatile String link = "";
    private volatile String linkStatus = "created";
    private volatile String status = "";
    private volatile int amount = 49900;
    private volatile String refund = "";

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theCustomerIsSentToRazorpaysOwnPage() {
        GatewayAnswer open = GatewayAnswer.Pending.redirecting("plink_1", "https://rzp.example/i/1");
        assertEquals(open, gateway.start(request()));
        assertEquals(open, gateway.start(request()), "a link of our id is there once");
        JsonObject sent =
                new Reply(200, server.seen("POST /v1/payment_links").get(0).body()).json();
        assertEquals(49900, sent.getInt("amount"));
        assertEquals("INR", sent.getString("currency"));
        assertEquals(payment.toString(), sent.getString("reference_id"));
        assertEquals("https://shop.example", sent.getString("callback_url"));
        assertEquals(
                NOW.getEpochSecond() + 31 * 60, sent.getJsonNumber("expire_by").longValue());
        assertEquals(Optional.of(open), gateway.find(sought(Optional.of("plink_1"))));
    }

    @Test
    void whatTheCustomerAuthorisedIsTakenInFullWithItsFee() {
        gateway.start(request());
        status = "authorized";
        assertEquals(
                Optional.of(new GatewayAnswer.Captured("pay_1", rupees("11.80"))),
                gateway.find(sought(Optional.of("plink_1"))));
        assertEquals(1, server.seen("POST /v1/payments/pay_1/capture").size());
        gateway.find(sought(Optional.of("plink_1")));
        assertEquals(1, server.seen("POST /v1/payments/pay_1/capture").size(), "what is taken is not taken again");
    }

    @Test
    void aLinkWhoseAnswerGotLostIsFoundByOurId() {
        assertEquals(Optional.empty(), gateway.find(sought(Optional.empty())));
        gateway.start(request());
        status = "captured";
        assertInstanceOf(
                GatewayAnswer.Captured.class,
                gateway.find(sought(Optional.empty())).orElseThrow());
    }

    @Test
    void whatNobodyWantsAnyMoreIsCalledOff() {
        gateway.start(request());
        assertInstanceOf(
                GatewayAnswer.Refused.class,
                gateway.find(sought(Optional.of("plink_1")).unwanted()).orElseThrow());
        assertEquals(1, server.seen("POST /v1/payment_links/plink_1/cancel").size());
        status = "captured";
        assertInstanceOf(
                GatewayAnswer.Captured.class,
                gateway.find(sought(Optional.of("plink_1")).unwanted()).orElseThrow(),
                "what was paid stays paid");
    }

    @Test
    void anotherAmountIsNeverTaken() {
        gateway.start(request());
        status = "authorized";
        amount = 100;
        assertThrows(GatewayFailed.class, () -> gateway.find(sought(Optional.of("plink_1"))));
        assertEquals(List.of(), server.seen("POST /v1/payments/pay_1/capture"));
    }

    @Test
    void aRefundIsFoundByOurId() {
        RefundRequest wanted = new RefundRequest(
                new RefundId(UUID.randomUUID()),
                payment,
                "pay_1",
                Optional.empty(),
                rupees("10.00"),
                rupees("499.00"),
                NOW);
        assertEquals(Optional.empty(), gateway.find(wanted));
        assertEquals(new RefundAnswer.Done("rfnd_1"), gateway.refund(wanted));
        assertEquals(Optional.of(new RefundAnswer.Done("rfnd_1")), gateway.find(wanted));
    }

    @Test
    void anEventNeedsItsSignature() {
        String body = "{\"event\":\"payment_link.paid\",\"payload\":{\"payment_link\":{\"entity\":{\"reference_id\":\""
                + payment + "\"}},\"payment\":{\"entity\":{\"id\":\"pay_1\",\"notes\":[]}}}}";
        String right = Signatures.hex("hook", body);
        assertEquals(
                new GatewayNews("e1", "payment_link.paid", Optional.of(payment), Optional.empty()),
                gateway.read(
                        new WebhookCall(Map.of("x-razorpay-signature", right, "x-razorpay-event-id", "e1"), body)));
        assertThrows(
                Problem.class,
                () -> gateway.read(new WebhookCall(
                        Map.of("x-razorpay-signature", right, "x-razorpay-event-id", "e1"), body + " ")));
        assertThrows(Problem.class, () -> gateway.read(new WebhookCall(Map.of("x-razorpay-event-id", "e1"), body)));
    }

    private Reply answer(Seen request) {
        if (!request.header("authorization").equals(Optional.of(BASIC))) {
            return new Reply(401, "{}");
        }
        return switch (request.what()) {
            case "POST /v1/payment_links" -> {
                if (!link.isEmpty()) {
                    yield new Reply(400, "{\"error\":{\"description\":\"reference_id already exists\"}}");
                }
                link = new Reply(200, request.body()).json().getString("reference_id");
                yield new Reply(200, link());
            }
            case "GET /v1/payment_links" ->
                new Reply(
                        200,
                        request.query().getOrDefault("reference_id", "").equals(link)
                                ? "{\"payment_links\":[" + link() + "]}"
                                : "{\"payment_links\":[]}");
            case "GET /v1/payment_links/plink_1" -> new Reply(200, link());
            case "POST /v1/payment_links/plink_1/cancel" -> {
                linkStatus = "cancelled";
                yield new Reply(200, link());
            }
            case "GET /v1/payments/pay_1" -> new Reply(200, paid());
            case "POST /v1/payments/pay_1/capture" -> {
                status = "captured";
                yield new Reply(200, paid());
            }
            case "POST /v1/payments/pay_1/refund" -> {
                refund = "{\"id\":\"rfnd_1\",\"status\":\"processed\",\"notes\":"
                        + new Reply(200, request.body()).json().get("notes") + "}";
                yield new Reply(200, refund);
            }
            case "GET /v1/payments/pay_1/refunds" ->
                new Reply(
                        200,
                        "{\"items\":[{\"id\":\"rfnd_0\",\"status\":\"processed\",\"notes\":[]}"
                                + (refund.isEmpty() ? "" : "," + refund) + "]}");
            default -> new Reply(404, "{}");
        };
    }

    private String link() {
        return "{\"id\":\"plink_1\",\"short_url\":\"https://rzp.example/i/1\",\"status\":\"" + linkStatus
                + "\",\"payments\":" + (status.isEmpty() ? "null" : "[{\"payment_id\":\"pay_1\"}]") + "}";
    }

    private String paid() {
        return "{\"id\":\"pay_1\",\"status\":\"" + status + "\",\"amount\":" + amount
                + ",\"currency\":\"INR\",\"fee\":1180}";
    }

    private PaymentRequest request() {
        return new PaymentRequest(
                payment, UUID.randomUUID(), "7", rupees("499.00"), Optional.empty(), "https://shop.example");
    }

    private SoughtPayment sought(Optional<String> reference) {
        return new SoughtPayment(payment, reference, rupees("499.00"), NOW);
    }

    private static Money rupees(String amount) {
        return Money.of(new BigDecimal(amount), Currency.getInstance("INR"));
    }
}
