package io.vitrine.commerce.payment.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import io.vitrine.commerce.payment.client.Signatures;
import io.vitrine.core.money.Money;
import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
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

class RemoteSimulatorTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final FaultyServer faulty = new FaultyServer();
    private final PretendServer server = new PretendServer(faulty);
    private final PaymentId payment = new PaymentId(UUID.randomUUID());
    private final RemoteSimulator gateway = new RemoteSimulator(
            new GatewayClient(Duration.ofMillis(300)),
            server.address(),
            new Credentials(true, Map.of(), Map.of("secretKey", "s")),
            Clock.fixed(NOW, ZoneOffset.UTC));

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aCaptureThatTimesOutIsFoundAndWasMadeOnce() {
        server.slow(2, Duration.ofMillis(500));
        assertThrows(GatewayFailed.class, () -> gateway.start(request("tok_1")));
        assertEquals(1, faulty.kept("pay_"));
        assertEquals(Optional.of(new GatewayAnswer.Captured("sim_" + payment, euro("0.30"))), gateway.find(sought()));
    }

    @Test
    void theCustomerGoesOnElsewhereAndComesBack() {
        assertEquals(
                GatewayAnswer.Pending.redirecting("sim_" + payment, "https://bank.example"),
                gateway.start(request("tok_bank")));
        faulty.now(payment.toString(), "captured");
        assertEquals(Optional.of(new GatewayAnswer.Captured("sim_" + payment, euro("0.00"))), gateway.find(sought()));
    }

    @Test
    void aRefusalIsARefusalAndNothingIsNothing() {
        assertEquals(Optional.empty(), gateway.find(sought()));
        assertEquals(new GatewayAnswer.Refused("No."), gateway.start(request("tok_decline")));
    }

    @Test
    void aRefundAskedTwiceIsMadeOnce() {
        RefundRequest refund = new RefundRequest(
                new RefundId(UUID.randomUUID()), payment, "x", Optional.empty(), euro("1.00"), euro("9.00"), NOW);
        assertEquals(Optional.empty(), gateway.find(refund));
        RefundAnswer done = gateway.refund(refund);
        assertEquals(done, gateway.refund(refund));
        assertEquals(Optional.of(done), gateway.find(refund));
        assertEquals(1, faulty.kept("ref_"));
    }

    @Test
    void aMessageNeedsItsSignature() {
        String body = "{\"id\":\"e1\",\"kind\":\"captured\",\"payment\":\"" + payment + "\"}";
        String signature =
                "t=" + NOW.getEpochSecond() + ",v1=" + Signatures.hex("s", NOW.getEpochSecond() + "." + body);
        assertEquals(
                new GatewayNews("e1", "captured", Optional.of(payment), Optional.empty()),
                gateway.read(new WebhookCall(Map.of(RemoteSimulator.SIGNATURE, signature), body)));
        assertThrows(Problem.class, () -> gateway.read(new WebhookCall(Map.of(), body)));
    }

    private PaymentRequest request(String token) {
        return new PaymentRequest(
                payment, UUID.randomUUID(), "1", euro("9.00"), Optional.of(token), "https://shop.example");
    }

    private SoughtPayment sought() {
        return new SoughtPayment(payment, Optional.empty(), euro("9.00"), NOW);
    }

    private static Money euro(String amount) {
        return Money.of(new BigDecimal(amount), Currency.getInstance("EUR"));
    }
}
