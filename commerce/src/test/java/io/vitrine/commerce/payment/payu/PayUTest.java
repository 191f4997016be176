package io.vitrine.commerce.payment.payu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import io.vitrine.commerce.payment.client.Ask;
import io.vitrine.commerce.payment.client.GatewayClient;
import io.vitrine.commerce.payment.client.PretendServer;
import io.vitrine.commerce.payment.client.PretendServer.Seen;
import io.vitrine.commerce.payment.client.Reply;
import io.vitrine.core.money.Money;
import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PayUTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final PaymentId payment = new PaymentId(UUID.randomUUID());
    private final String id = PayUHash.shortId(payment.value());
    private final PretendServer server = new PretendServer(this::answer);
    private final PayU gateway = new PayU(
            new GatewayClient(Duration.ofSeconds(2)),
            server.address(),
            server.address(),
            new Credentials(true, Map.of("merchantKey", "k"), Map.of("salt", "s")));

    private volatile String status = "Not Found";
    private volatile String amount = "499.00";
    private volatile String refunds = "\"No action status found\"";

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theHashIsTheOneThatPayUsOwnExampleHas() {
        assertEquals(
                "ffcdbf04fa5beefdcc2dd476c18bc410f02b3968e7f4f54e8f43f1e1a310bb32e3b4dec9305232bb89db5b1d0c009a53bcace6f4bd8ec2"
                        + "f695baf3d43ba730ce",
                PayUHash.ofForm(
                        Map.of(
                                "key",
                                "C0Dr8m",
                                "txnid",
                                "12345",
                                "amount",
                                "10",
                                "productinfo",
                                "Shopping",
                                "firstname",
                                "Test",
                                "email",
                                "test@test.com",
                                "udf2",
                                "abc",
                                "udf4",
                                "15"),
                        "3sf0jURk"));
    }

    @Test
    void theCustomersBrowserPostsASealedForm() {
        GatewayAnswer.Pending goOn = (GatewayAnswer.Pending) gateway.start(request("INR"));
        assertEquals(Optional.of(server.address() + "/_payment"), goOn.redirect());
        assertEquals(id, goOn.form().get("txnid"));
        assertTrue(id.length() <= 25, id);
        assertEquals("499.00", goOn.form().get("amount"));
        assertEquals("919876543210", goOn.form().get("phone"));
        assertEquals("https://shop.example/back", goOn.form().get("surl"));
        assertEquals("https://shop.example/cart", goOn.form().get("curl"));
        assertEquals(PayUHash.ofForm(goOn.form(), "s"), goOn.form().get("hash"));
        assertEquals(goOn, gateway.start(request("INR")), "the same form again");
        assertInstanceOf(GatewayAnswer.Refused.class, gateway.start(request("EUR")));
        assertTrue(server.seen().isEmpty(), "nothing is asked until the customer has gone there");
    }

    @Test
    void whatWasPaidIsFoundByOurId() {
        assertInstanceOf(GatewayAnswer.Pending.class, gateway.find(sought()).orElseThrow());
        assertInstanceOf(
                GatewayAnswer.Refused.class, gateway.find(sought().unwanted()).orElseThrow());
        status = "pending";
        assertInstanceOf(GatewayAnswer.Pending.class, gateway.find(sought()).orElseThrow());
        status = "success";
        GatewayAnswer paid = new GatewayAnswer.Captured("403993715521937565", rupees("0"));
        assertEquals(Optional.of(paid), gateway.find(sought()));
        assertEquals(Optional.of(paid), gateway.find(sought().unwanted()), "what was paid stays paid");
        status = "failure";
        assertInstanceOf(GatewayAnswer.Refused.class, gateway.find(sought()).orElseThrow());
    }

    @Test
    void anotherAmountIsNotTheMoney() {
        status = "success";
        amount = "4.99";
        assertThrows(GatewayFailed.class, () -> gateway.find(sought()));
    }

    @Test
    void aRefundIsQueuedAndFoundByOurToken() {
        RefundRequest wanted = new RefundRequest(
                new RefundId(UUID.randomUUID()),
                payment,
                "403",
                Optional.empty(),
                rupees("10.00"),
                rupees("499.00"),
                NOW);
        assertEquals(Optional.empty(), gateway.find(wanted));
        assertEquals(new RefundAnswer.Pending("131"), gateway.refund(wanted));
        assertEquals(Optional.of(new RefundAnswer.Pending("131")), gateway.find(wanted));
        refunds = refunds.replace("queued", "success");
        assertEquals(Optional.of(new RefundAnswer.Done("131")), gateway.find(wanted));
        RefundRequest tooMuch = new RefundRequest(
                new RefundId(UUID.randomUUID()),
                payment,
                "403",
                Optional.empty(),
                rupees("500.00"),
                rupees("499.00"),
                NOW);
        assertEquals(new RefundAnswer.Refused("Refund amount too high"), gateway.refund(tooMuch));
    }

    @Test
    void aMessageIsBelievedByItsHash() {
        Map<String, String> news = new LinkedHashMap<>(Map.of(
                "key",
                "k",
                "txnid",
                id,
                "amount",
                "499.00",
                "productinfo",
                "Order 7",
                "firstname",
                "Asha",
                "email",
                "asha@c.example",
                "udf1",
                payment.toString(),
                "status",
                "success",
                "mihpayid",
                "403"));
        news.put("hash", PayUHash.ofNews(news, "s"));
        assertEquals(
                new GatewayNews(id + "-success", "success", Optional.of(payment), Optional.empty()),
                gateway.read(form(news)));
        Map<String, String> forged = new HashMap<>(news);
        forged.put("amount", "1.00");
        assertThrows(Problem.class, () -> gateway.read(form(forged)));
        forged.putAll(news);
        forged.put("hash", PayUHash.ofNews(news, "other"));
        assertThrows(Problem.class, () -> gateway.read(form(forged)));
        assertThrows(Problem.class, () -> gateway.read(new WebhookCall(Map.of(), "")));
        assertThrows(Problem.class, () -> gateway.read(new WebhookCall(Map.of(), "key=%zz")));
    }

    private static WebhookCall form(Map<String, String> fields) {
        return new WebhookCall(
                Map.of(),
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + Ask.encode(field.getValue()))
                        .collect(Collectors.joining("&")));
    }

    private Reply answer(Seen request) {
        Map<String, String> form = request.form();
        String command = form.getOrDefault("command", "");
        String right = PayUHash.ofCommand("k", command, form.getOrDefault("var1", ""), "s");
        if (!request.what().equals("POST /merchant/postservice") || !right.equals(form.get("hash"))) {
            return new Reply(200, "{\"status\":0,\"msg\":\"Invalid Hash.\"}");
        }
        return switch (command) {
            case "verify_payment" ->
                new Reply(200, "{\"status\":1,\"transaction_details\":{\"" + id + "\":" + paid() + "}}");
            case "cancel_refund_transaction" -> {
                if (new BigDecimal(form.getOrDefault("var3", "0")).compareTo(new BigDecimal("499")) > 0) {
                    yield new Reply(200, "{\"status\":0,\"msg\":\"Refund amount too high\"}");
                }
                refunds = "{\"131\":{\"request_id\":\"131\",\"status\":\"queued\",\"token\":\"" + form.get("var2")
                        + "\"}}";
                yield new Reply(
                        200, "{\"status\":1,\"msg\":\"Refund Request Queued\",\"request_id\":131,\"error_code\":102}");
            }
            case "check_action_status" ->
                new Reply(200, "{\"status\":1,\"transaction_details\":{\"403\":" + refunds + "}}");
            default -> new Reply(404, "{}");
        };
    }

    private String paid() {
        return status.equals("Not Found")
                ? "{\"mihpayid\":\"Not Found\",\"status\":\"Not Found\"}"
                : "{\"mihpayid\":\"403993715521937565\",\"status\":\"" + status + "\",\"transaction_amount\":\""
                        + amount + "\"}";
    }

    private PaymentRequest request(String currency) {
        return new PaymentRequest(
                payment,
                UUID.randomUUID(),
                "7",
                Money.of(new BigDecimal("499.00"), Currency.getInstance(currency)),
                Optional.empty(),
                Optional.of(new Payer("Asha Rao", "asha@c.example", "+91 98765 43210")),
                "https://shop.example/back",
                "https://shop.example/cart");
    }

    private SoughtPayment sought() {
        return new SoughtPayment(payment, Optional.empty(), rupees("499.00"), NOW);
    }

    private static Money rupees(String money) {
        return Money.of(new BigDecimal(money), Currency.getInstance("INR"));
    }
}
