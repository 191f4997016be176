package io.vitrine.commerce.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.access.Call;
import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RefundTest {

    private static final int PEOPLE = 16;

    private final PaymentShop shop = new PaymentShop();

    @Test
    void refundsAtTheSameMomentNeverPassWhatWasPaid() throws Exception {
        NewPayment payment = shop.paid("100.00");
        int done = race(() -> {
            shop.refund(payment.order(), "30.00", Optional.empty());
            return true;
        });
        assertEquals(3, done);
        assertEquals(0, new BigDecimal("90.00").compareTo(shop.gateway.refundedInAll()));
        assertEquals(PaymentShop.euro("90.00"), shop.see(payment.id()).refunded());
        assertEquals("90.00", shop.text("select round(sum(amount), 2)::text from ledger_entry where kind = 'REFUND'"));
        shop.refund(payment.order(), "10.00", Optional.empty());
        assertEquals(409, refused(() -> shop.refund(payment.order(), "0.01", Optional.empty())));
    }

    @Test
    void aRequestSentManyTimesAtOnceRefundsOnce() throws Exception {
        NewPayment payment = shop.paid("100.00");
        race(() -> {
            shop.refund(payment.order(), "20.00", Optional.of("till-7"));
            return true;
        });
        assertEquals(PaymentShop.euro("20.00"), shop.see(payment.id()).refunded());
        RefundId again = shop.refund(payment.order(), "20.00", Optional.of("till-7"));
        assertEquals(RefundStatus.DONE, shop.seeRefund(again).status());
        assertEquals(1, shop.gateway.refunded.size());
        assertEquals(422, refused(() -> shop.refund(payment.order(), "21.00", Optional.of("till-7"))));
    }

    @Test
    void aRefundWhoseAnswerGotLostIsFoundAndNotDoneAgain() {
        NewPayment payment = shop.paid("100.00");
        shop.gateway.silence = PretendGateway.Silence.AFTER;
        RefundId refund = shop.refund(payment.order(), "40.00", Optional.empty());
        assertEquals(RefundStatus.STARTED, shop.seeRefund(refund).status());
        assertEquals(PaymentShop.euro("40.00"), shop.see(payment.id()).refunded(), "the amount stays set aside");
        shop.gateway.silence = PretendGateway.Silence.NEVER;
        shop.clock.forward(Duration.ofSeconds(61));
        shop.reconcile();
        shop.reconcile();
        assertEquals(RefundStatus.DONE, shop.seeRefund(refund).status());
        assertEquals("1", shop.text("select count(*)::text from ledger_entry where kind = 'REFUND'"));
    }

    @Test
    void aRefundThatNeverReachedTheGatewayIsAskedForAgain() {
        NewPayment payment = shop.paid("100.00");
        shop.gateway.silence = PretendGateway.Silence.BEFORE;
        RefundId refund = shop.refund(payment.order(), "40.00", Optional.empty());
        shop.gateway.silence = PretendGateway.Silence.NEVER;
        shop.clock.forward(Duration.ofSeconds(61));
        shop.reconcile();
        assertEquals(RefundStatus.DONE, shop.seeRefund(refund).status());
        assertEquals(PaymentShop.euro("40.00"), shop.gateway.refunded.get(refund));
    }

    @Test
    void aRefusedRefundLeavesTheAmountToBeRefunded() {
        NewPayment payment = shop.paid("100.00");
        shop.gateway.refusing = true;
        assertEquals(409, refused(() -> shop.refund(payment.order(), "100.00", Optional.of("a"))));
        assertEquals(409, refused(() -> shop.refund(payment.order(), "100.00", Optional.of("a"))), "the same answer");
        assertEquals(PaymentShop.euro("0.00"), shop.see(payment.id()).refunded());
        shop.gateway.refusing = false;
        shop.refund(payment.order(), "100.00", Optional.empty());
        assertEquals(PaymentShop.euro("100.00"), shop.see(payment.id()).refunded());
    }

    @Test
    void aLimitHoldsForAllOfOnesRefundsOfAnOrder() {
        NewPayment payment = shop.paid("100.00");
        Call clerk = shop.clerk("25.00");
        shop.refundAs(clerk, payment.order(), "20.00", Optional.empty());
        assertEquals(403, refused(() -> shop.refundAs(clerk, payment.order(), "5.01", Optional.empty())));
        shop.refundAs(clerk, payment.order(), "5.00", Optional.empty());
        shop.refundAs(shop.clerk("25.00"), payment.order(), "25.00", Optional.empty());
        assertEquals(PaymentShop.euro("50.00"), shop.see(payment.id()).refunded());
    }

    @Test
    void nothingIsRefundedOfWhatWasNotPaid() {
        NewPayment open = shop.started("100.00");
        assertEquals(409, refused(() -> shop.refund(open.order(), "1.00", Optional.empty())));
        assertTrue(shop.gateway.refunded.isEmpty());
    }

    private static int refused(Runnable work) {
        return assertThrows(Problem.class, work::run).status();
    }

    /** How many of many who begin at the same moment get through. */
    private static int race(Supplier<Boolean> work) throws InterruptedException {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            tries.add(people.submit(() -> {
                start.await();
                return work.get();
            }));
        }
        start.countDown();
        int done = 0;
        for (Future<Boolean> one : tries) {
            try {
                done += one.get() ? 1 : 0;
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof Problem problem) || problem.status() != 409) {
                    throw new AssertionError("A refund failed in another way", e.getCause());
                }
            }
        }
        people.shutdown();
        return done;
    }
}
