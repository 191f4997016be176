package io.vitrine.commerce.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.problem.Problem;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettlementTest {

    private static final String ENTRIES = """
            select coalesce(string_agg(concat_ws(' ', kind, debit, credit, round(amount, 2)), ', ' order by kind), '')
            from ledger_entry""";

    private final PaymentShop shop = new PaymentShop();

    @Test
    void aCaptureIsInTheLedgerWithItsFee() {
        shop.paid("50.00");
        assertEquals("CAPTURE clearing-pretend receivable 50.00, FEE fees clearing-pretend 0.30", shop.text(ENTRIES));
    }

    @Test
    void aCaptureIsEnteredOnceHoweverOftenItIsTold() {
        NewPayment payment = shop.started("50.00");
        GatewayAnswer answer = shop.gateway.start(shop.request(payment));
        assertTrue(shop.enter(payment.id(), answer));
        assertFalse(shop.enter(payment.id(), answer));
        RuntimeException refused = assertThrows(
                IllegalStateException.class,
                () -> shop.together(writes -> PaymentWrites.captured(
                        writes, payment, (GatewayAnswer.Captured) answer, shop.clock.instant())));
        assertTrue(refused.getCause() instanceof SQLException refusal && PaymentWrites.enteredBefore(refusal));
        assertEquals("1", shop.text("select count(*)::text from ledger_entry where kind = 'CAPTURE'"));
        assertEquals("payment.captured", trail(payment), "one event, and one in the trail");
    }

    @Test
    void aRefusalThatComesLateChangesNothing() {
        NewPayment payment = shop.paid("50.00");
        assertFalse(shop.enter(payment.id(), new GatewayAnswer.Refused("Too late")));
        assertFalse(shop.enter(payment.id(), GatewayAnswer.Pending.at("ch_x")));
        assertEquals(PaymentStatus.CAPTURED, shop.see(payment.id()).status());
    }

    @Test
    void moneyThatCameAfterThePaymentWasGivenUpIsEntered() {
        NewPayment payment = shop.started("50.00");
        shop.together(writes -> PaymentWrites.cancelled(writes, payment.order(), shop.clock.instant()));
        assertEquals(PaymentStatus.CANCELLED, shop.see(payment.id()).status());
        assertTrue(shop.enter(payment.id(), shop.gateway.start(shop.request(payment))));
        assertEquals(PaymentStatus.CAPTURED, shop.see(payment.id()).status());
    }

    @Test
    void aCrashBetweenTheGatewaysCaptureAndOurCommitIsSettled() {
        NewPayment payment = shop.started("50.00");
        shop.gateway.start(shop.request(payment)); // and here the server died
        shop.reconcile();
        assertEquals(PaymentStatus.STARTED, shop.see(payment.id()).status(), "its own request may still be on the way");
        shop.clock.forward(Duration.ofSeconds(61));
        shop.reconcile();
        shop.reconcile();
        assertEquals(PaymentStatus.CAPTURED, shop.see(payment.id()).status());
        assertEquals("payment.captured", trail(payment));
        assertEquals("CAPTURE clearing-pretend receivable 50.00, FEE fees clearing-pretend 0.30", shop.text(ENTRIES));
    }

    @Test
    void whatWasPaidInTheVeryMomentInWhichItWasGivenUpIsFound() {
        NewPayment payment = shop.started("50.00");
        shop.together(writes -> PaymentWrites.cancelled(writes, payment.order(), shop.clock.instant()));
        shop.gateway.start(shop.request(payment)); // nobody tells us
        shop.clock.forward(Duration.ofMinutes(5));
        shop.reconcile();
        assertEquals(PaymentStatus.CAPTURED, shop.see(payment.id()).status());
        assertEquals("payment.captured", trail(payment));
    }

    @Test
    void whatTheGatewayNeverHeardOfHasFailed() {
        shop.gateway.silence = PretendGateway.Silence.BEFORE;
        NewPayment payment = shop.started("50.00");
        assertThrows(GatewayFailed.class, () -> shop.gateway.start(shop.request(payment)));
        shop.clock.forward(Duration.ofSeconds(61));
        shop.reconcile();
        assertEquals(PaymentStatus.STARTED, shop.see(payment.id()).status(), "a silent gateway decides nothing");
        shop.gateway.silence = PretendGateway.Silence.NEVER;
        shop.clock.forward(Duration.ofSeconds(61));
        shop.reconcile();
        assertEquals(PaymentStatus.FAILED, shop.see(payment.id()).status());
        assertEquals("payment.failed", trail(payment));
        assertEquals("", shop.text(ENTRIES));
    }

    @Test
    void aTransferWaitsForAPersonHoweverLong() {
        NewPayment payment = new NewPayment(
                new PaymentId(shop.ids.next()),
                shop.ids.next(),
                TransferKind.NAME,
                PaymentMethod.TRANSFER,
                PaymentShop.euro("80.00"),
                false);
        shop.together(writes ->
                PaymentWrites.pending(writes, payment, GatewayAnswer.Pending.elsewhere(), shop.clock.instant()));
        shop.clock.forward(Duration.ofDays(30));
        shop.reconcile();
        assertEquals(PaymentStatus.PENDING, shop.see(payment.id()).status());
        assertEquals(403, refused(() -> confirm(payment, "79.99")));
        confirm(payment, "80.00");
        assertEquals(PaymentStatus.CAPTURED, shop.see(payment.id()).status());
        assertEquals(409, refused(() -> confirm(payment, "80.00")));
        assertEquals("CAPTURE clearing-transfer receivable 80.00", shop.text(ENTRIES));
    }

    @Test
    void aMessageThatComesTwiceOrLateOrUnasksNothing() {
        NewPayment payment = shop.started("50.00");
        shop.webhook("evt_2", payment.id());
        assertEquals(
                PaymentStatus.STARTED, shop.see(payment.id()).status(), "the gateway itself knows of no capture yet");
        shop.gateway.start(shop.request(payment));
        shop.webhook("evt_2", payment.id());
        assertEquals(PaymentStatus.STARTED, shop.see(payment.id()).status(), "that message was taken before");
        shop.webhook("evt_1", payment.id());
        shop.webhook("evt_3", payment.id());
        assertEquals(PaymentStatus.CAPTURED, shop.see(payment.id()).status());
        assertEquals("payment.captured", trail(payment));
        shop.webhook("evt_4", new PaymentId(shop.ids.next()));
        assertEquals("3", shop.text("select count(*)::text from payment_event"), "of unknown payments none is kept");
    }

    @Test
    void aMessageWhoseTruthIsNotToBeHadComesAgain() {
        NewPayment payment = shop.paid("50.00");
        shop.gateway.silence = PretendGateway.Silence.BEFORE;
        assertEquals(503, refused(() -> shop.webhook("evt_1", payment.id())));
        assertEquals("0", shop.text("select count(*)::text from payment_event"));
    }

    private void confirm(NewPayment payment, String most) {
        shop.as(
                shop.clerk(most),
                () -> shop.transactions.in(
                        () -> shop.payments.confirm(payment.id(), Optional.of(payment.amount()), Optional.empty())));
    }

    private static int refused(Runnable work) {
        return assertThrows(Problem.class, work::run).status();
    }

    /** The outbox's events and the trail's actions on this payment, which must say the same. */
    private String trail(NewPayment payment) {
        String key = shop.business.key();
        try (Connection owner = shop.test.owner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select (select string_agg(event_type, ',') from platform.outbox"
                        + " where tenant_key = '" + key + "' and payload ->> 'payment' = '"
                        + payment.id().value() + "'), (select string_agg(action, ',') from " + key
                        + ".audit_event where object_id = '" + payment.id() + "')")) {
            row.next();
            assertEquals(row.getString(1), row.getString(2));
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
