package io.vitrine.commerce.payment.stripe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vitrine.commerce.payment.Credentials;
import io.vitrine.commerce.payment.GatewayAnswer;
import io.vitrine.commerce.payment.Payer;
import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.commerce.payment.PaymentRequest;
import io.vitrine.commerce.payment.SoughtPayment;
import io.vitrine.commerce.payment.client.GatewayClient;
import io.vitrine.commerce.payment.client.PretendServer;
import io.vitrine.core.money.Money;
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

/** Stripe's own page. */
class StripePageTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final StripeServer stripe = new StripeServer();
    private final PretendServer server = new PretendServer(stripe);
    private final PaymentId payment = new PaymentId(UUID.randomUUID());
    private final Stripe gateway = new Stripe(
            new GatewayClient(Duration.ofSeconds(2)),
            server.address(),
            new Credentials(true, Map.of(), Map.of("secretKey", "sk_test_1")),
            Clock.fixed(NOW, ZoneOffset.UTC));

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void withoutATokenTheCustomerPaysOnStripesOwnPage() {
        PaymentRequest page = new PaymentRequest(
                payment,
                UUID.randomUUID(),
                "1001",
                euro("10.00"),
                Optional.empty(),
                Optional.of(new Payer("Ana", "ana@c.example", "")),
                "https://shop.example/back",
                "https://shop.example/cart");
        GatewayAnswer open = GatewayAnswer.Pending.redirecting("cs_1", "https://checkout.stripe.example/c/pay/cs");
        assertEquals(open, gateway.start(page));
        assertEquals(open, gateway.start(page), "the same page again, by the same key");
        Map<String, String> sent =
                server.seen("POST /v1/checkout/sessions").get(0).form();
        assertEquals("payment", sent.get("mode"));
        assertEquals("1000", sent.get("line_items[0][price_data][unit_amount]"));
        assertEquals("https://shop.example/back", sent.get("success_url"));
        assertEquals("https://shop.example/cart", sent.get("cancel_url"));
        assertEquals("ana@c.example", sent.get("customer_email"));
        assertEquals(payment.toString(), sent.get("payment_intent_data[metadata][vitrine_payment]"));
        assertEquals(Optional.of(open), gateway.find(sought("cs_1")));
        stripe.paid("cs_1");
        GatewayAnswer paid = new GatewayAnswer.Captured("pi_page", euro("0.55"));
        assertEquals(Optional.of(paid), gateway.find(sought("cs_1")));
        assertEquals(Optional.of(paid), gateway.find(sought("cs_1").unwanted()), "what was paid stays paid");
    }

    @Test
    void whatNobodyWantsAnyMoreCannotBePaidAnyMore() {
        gateway.start(new PaymentRequest(
                payment, UUID.randomUUID(), "1001", euro("10.00"), Optional.empty(), "https://shop.example"));
        assertInstanceOf(
                GatewayAnswer.Refused.class,
                gateway.find(sought("cs_1").unwanted()).orElseThrow());
        assertEquals(1, server.seen("POST /v1/checkout/sessions/cs_1/expire").size());
        assertInstanceOf(
                GatewayAnswer.Refused.class, gateway.find(sought("cs_1")).orElseThrow());
        gateway.start(new PaymentRequest(
                payment, UUID.randomUUID(), "1001", euro("10.00"), Optional.of("pm_3ds"), "https://shop.example"));
        assertInstanceOf(
                GatewayAnswer.Refused.class,
                gateway.find(sought("pi_2").unwanted()).orElseThrow());
        assertEquals(1, server.seen("POST /v1/payment_intents/pi_2/cancel").size());
    }

    private SoughtPayment sought(String reference) {
        return new SoughtPayment(payment, Optional.of(reference), euro("10.00"), NOW);
    }

    private static Money euro(String amount) {
        return Money.of(new BigDecimal(amount), Currency.getInstance("EUR"));
    }
}
