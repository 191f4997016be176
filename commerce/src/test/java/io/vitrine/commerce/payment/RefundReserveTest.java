package io.vitrine.commerce.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vitrine.commerce.invoice.InvoiceId;
import io.vitrine.commerce.invoice.InvoiceShop;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.TypeId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A customer sent 170 for two invoices of 100 and 50; 20 are on account. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container here
class RefundReserveTest {

    private static final Currency ZAR = Currency.getInstance("ZAR");

    private final InvoiceShop shop = InvoiceShop.inSouthAfrica();
    private final Ids ids = new Ids();
    private final RefundReserve reserve = new RefundReserve();
    private final RefundRows refunds = new RefundRows();
    private final UUID payment = ids.next();
    private final UUID first = shop.order("TRANSFER", BigDecimal.ZERO, "1 x 100 Boot");
    private final UUID second = shop.order("TRANSFER", BigDecimal.ZERO, "1 x 50 Boot");
    private final UUID stranger = shop.order("TRANSFER", BigDecimal.ZERO, "1 x 70 Boot");

    RefundReserveTest() {
        reserve.database = shop.database();
        refunds.database = shop.database();
        shop.run(
                "insert into payment (id, order_id, gateway, method, status, currency, amount, captured, created_at, updated_at)"
                        + " values (?, ?, 'transfer', 'TRANSFER', 'CAPTURED', 'ZAR', 170, 170, now(), now())",
                payment,
                first);
        shop.run(
                "insert into received_payment (payment_id, source, customer_id, currency, amount, received_at)"
                        + " values (?, ?, ?, 'ZAR', 170, now())",
                payment,
                TypeId.format("pay", payment),
                shop.customer());
        allocate(shop.issue(first), "100", "");
        allocate(shop.issue(second), "50", "/2");
        shop.issue(stranger);
    }

    @Test
    void anOrderGivesBackWhatPaidItsOwnInvoiceAndWhatIsOnAccount() {
        assertEquals("120 70 0", left(first) + " " + left(second) + " " + left(stranger));
        assertEquals(false, refund(second, "70.01"));
        assertEquals(true, refund(first, "120"));
        assertEquals("0 50 0", left(first) + " " + left(second) + " " + left(stranger));
        assertEquals(false, refund(first, "0.01"));
        assertEquals(false, refund(second, "50.01"));
        assertEquals(true, refund(second, "50"));
        assertEquals(false, refund(second, "0.01"));
        assertEquals("170", shop.text("select round(refunded)::text from payment where id = '" + payment + "'"));
    }

    @Test
    void refundsOfSeveralOrdersAtOnceNeverTakeWhatPaidAnother() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            UUID order = i % 2 == 0 ? first : second;
            tries.add(people.submit(() -> {
                start.await();
                return refund(order, "15");
            }));
        }
        start.countDown();
        int done = 0;
        for (Future<Boolean> one : tries) {
            done += one.get() ? 1 : 0;
        }
        people.shutdown();
        assertEquals(true, done >= 9 && done <= 11, "of 170 " + done + " times 15");
        assertEquals(
                "t",
                shop.text("select bool_and(amount <= case when order_id = '" + first + "' then 120 else 70 end)::text"
                                + " from (select order_id, sum(amount) as amount from refund group by order_id) each")
                        .substring(0, 1));
    }

    private void allocate(InvoiceId invoice, String amount, String part) {
        shop.run(
                "insert into invoice_allocation (id, invoice_id, source, amount, allocated_at)"
                        + " values (?, ?, ?, cast(? as numeric), now())",
                ids.next(),
                invoice.value(),
                TypeId.format("pay", payment) + part,
                amount);
    }

    private String left(UUID order) {
        return shop.in(() -> reserve.left(order, ZAR)).stripTrailingZeros().toPlainString();
    }

    private boolean refund(UUID order, String amount) {
        AskRefund ask = new AskRefund(
                order, Money.of(new BigDecimal(amount), ZAR), "Came back", Optional.empty(), Optional.empty());
        return shop.in(() -> reserve.take(ask, InvoiceShop.NOON)
                .map(from -> refunds.insert(new RefundId(ids.next()), from, ask, InvoiceShop.NOON))
                .orElse(false));
    }
}
