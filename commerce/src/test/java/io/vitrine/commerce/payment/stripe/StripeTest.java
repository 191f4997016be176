package io.vitrine.commerce.payment.stripe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import io.vitrine.commerce.payment.client.Signatures;
import io.vitrine.core.money.Money;
import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StripeTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final String SECRET = "whsec_test";

    private final StripeServer stripe = new StripeServer();
    private final PretendServer server = new PretendServer(stripe);
    private final PaymentId payment = new PaymentId(UUID.randomUUID());
    private final Stripe gateway = open("sk_test_1");

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aCardIsChargedWithTheFeeThatStripeKeeps() {
        assertEquals(new GatewayAnswer.Captured("pi_1", euro("0.55")), gateway.start(request("pm_card", "49.90")));
        Map<String, String> sent =
                server.seen("POST /v1/payment_intents").get(0).form();
        assertEquals("4990", sent.get("amount"));
        assertEquals("eur", sent.get("currency"));
        assertEquals("true", sent.get("confirm"));
        assertEquals(payment.toString(), sent.get("metadata[vitrine_payment]"));
    }

    @Test
    void amountsHaveTheDigitsOfTheirCurrency() {
        gateway.start(new PaymentRequest(
                payment,
                UUID.randomUUID(),
                "1",
                Money.of(new BigDecimal("1500"), Currency.getInstance("JPY")),
                Optional.of("pm_card"),
                "https://shop.example"));
        assertEquals(
                "1500", server.seen("POST /v1/payment_intents").get(0).form().get("amount"));
    }

    @Test
    void aCardThatIsRefusedIsRefusedInStripesWords() {
        assertEquals(
                new GatewayAnswer.Refused("Your card was declined."), gateway.start(request("pm_declined", "10.00")));
        assertInstanceOf(GatewayAnswer.Refused.class, gateway.start(again("pm_unknown")));
        assertEquals(0, stripe.intents());
    }

    @Test
    void aCustomerIsSentToTheBankAndTheMoneyIsFoundAfterwards() {
        assertEquals(
                GatewayAnswer.Pending.redirecting("pi_1", "https://bank.example/3ds"),
                gateway.start(request("pm_3ds", "10.00")));
        assertInstanceOf(
                GatewayAnswer.Pending.class, gateway.find(sought("pi_1")).orElseThrow());
        stripe.agreed("pi_1");
        assertInstanceOf(
                GatewayAnswer.Captured.class, gateway.find(sought("pi_1")).orElseThrow());
    }

    @Test
    void aPaymentWhoseAnswerGotLostIsFoundByOurIdAndChargedOnce() {
        server.slow(2, Duration.ofMillis(700));
        assertThrows(GatewayFailed.class, () -> gateway.start(request("pm_card", "10.00")));
        assertEquals(2, server.seen("POST /v1/payment_intents").size(), "it was asked once more, by the same key");
        assertEquals(1, stripe.intents());
        assertEquals(
                Optional.of(new GatewayAnswer.Captured("pi_1", euro("0.55"))),
                gateway.find(new SoughtPayment(payment, Optional.empty(), euro("10.00"), NOW)));
    }

    @Test
    void whatStripeNeverHeardOfIsNotThere() {
        assertEquals(Optional.empty(), gateway.find(new SoughtPayment(payment, Optional.empty(), euro("10.00"), NOW)));
        assertEquals(Optional.empty(), gateway.find(sought("pi_none")));
    }

    @Test
    void whatWaitsForUsIsTaken() {
        assertInstanceOf(GatewayAnswer.Pending.class, gateway.start(request("pm_manual", "10.00")));
        assertInstanceOf(
                GatewayAnswer.Captured.class, gateway.find(sought("pi_1")).orElseThrow());
    }

    @Test
    void anotherAmountThanWasAskedIsNeverTakenForTheMoney() {
        gateway.start(request("pm_card", "10.00"));
        stripe.tamper("pi_1");
        assertThrows(GatewayFailed.class, () -> gateway.find(sought("pi_1")));
    }

    @Test
    void aRefundIsMadeOnceAndFoundAgain() {
        gateway.start(request("pm_card", "10.00"));
        RefundRequest refund = refund("4.00");
        assertEquals(Optional.empty(), gateway.find(refund));
        RefundAnswer done = gateway.refund(refund);
        assertEquals(done, gateway.refund(refund));
        assertEquals(Optional.of(done), gateway.find(refund));
        assertEquals(1, stripe.refunds());
        assertInstanceOf(RefundAnswer.Refused.class, gateway.refund(refund("10.01")));
    }

    @Test
    void aWrongKeyIsAFailureAndShowsNoSecret() {
        GatewayFailed failed =
                assertThrows(GatewayFailed.class, () -> open("sk_test_wrong").start(request("pm_card", "10.00")));
        assertFalse(failed.toString().contains("sk_test"), failed.toString());
    }

    @Test
    void anEventIsBelievedWithItsSignatureAndInItsTimeOnly() {
        String body = "{\"id\":\"evt_1\",\"type\":\"payment_intent.succeeded\",\"data\":{\"object\":{\"id\":\"pi_1\","
                + "\"object\":\"payment_intent\",\"metadata\":{\"vitrine_payment\":\"" + payment + "\"}}}}";
        assertEquals(
                new GatewayNews("evt_1", "payment_intent.succeeded", Optional.of(payment), Optional.of("pi_1")),
                gateway.read(signed(body, SECRET, NOW)));
        assertTrue(gateway.read(withOldSecretToo(body)).payment().isPresent());
        assertRefused(signed(body, "whsec_other", NOW));
        assertRefused(signed(body, SECRET, NOW.minusSeconds(301)));
        assertRefused(signed(body, SECRET, NOW.plusSeconds(301)));
        assertRefused(new WebhookCall(signed(body, SECRET, NOW).headers(), body.replace("succeeded", "canceled")));
        assertRefused(new WebhookCall(Map.of(), body));
        assertRefused(new WebhookCall(Map.of("stripe-signature", "t=x,v1="), body));
    }

    private void assertRefused(WebhookCall call) {
        assertEquals(400, assertThrows(Problem.class, () -> gateway.read(call)).status());
    }

    private static WebhookCall signed(String body, String secret, Instant at) {
        String signature = Signatures.hex(secret, at.getEpochSecond() + "." + body);
        return new WebhookCall(Map.of("stripe-signature", "t=" + at.getEpochSecond() + ",v1=" + signature), body);
    }

    private static WebhookCall withOldSecretToo(String body) {
        String right = signed(body, SECRET, NOW).header("stripe-signature").orElseThrow();
        return new WebhookCall(Map.of("stripe-signature", right.replace(",v1=", ",v1=00ff,v1=")), body);
    }

    private Stripe open(String key) {
        return new Stripe(
                new GatewayClient(Duration.ofMillis(500)),
                server.address(),
                new Credentials(true, Map.of(), Map.of("secretKey", key, "webhookSecret", SECRET)),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private PaymentRequest request(String token, String amount) {
        return new PaymentRequest(
                payment, UUID.randomUUID(), "1001", euro(amount), Optional.of(token), "https://shop.example/back");
    }

    private static PaymentRequest again(String token) {
        return new PaymentRequest(
                new PaymentId(UUID.randomUUID()),
                UUID.randomUUID(),
                "1002",
                euro("10.00"),
                Optional.of(token),
                "https://shop.example/back");
    }

    private SoughtPayment sought(String reference) {
        return new SoughtPayment(payment, Optional.of(reference), euro("10.00"), NOW);
    }

    private RefundRequest refund(String amount) {
        return new RefundRequest(
                new RefundId(UUID.nameUUIDFromBytes(amount.getBytes(StandardCharsets.UTF_8))),
                payment,
                "pi_1",
                Optional.empty(),
                euro(amount),
                euro("10.00"),
                NOW);
    }

    private static Money euro(String amount) {
        return Money.of(new BigDecimal(amount), EUR);
    }
}
