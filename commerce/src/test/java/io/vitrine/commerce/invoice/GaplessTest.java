package io.vitrine.commerce.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.persistence.TestDatabase;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Sixteen threads issue four hundred invoices while a third of their transactions are rolled back or lose their connection. */
class GaplessTest {

    private static final int INVOICES = 400;
    private static final int THREADS = 16;

    private final TestDatabase test = TestDatabase.shared();
    private final InvoiceShop shop = InvoiceShop.inSouthAfrica();
    private final AtomicInteger rolledBack = new AtomicInteger();
    private final AtomicInteger killed = new AtomicInteger();

    @Test
    void numbersHaveNoGapAndNoneIsThereTwice() {
        ConcurrentLinkedQueue<UUID> orders = new ConcurrentLinkedQueue<>();
        shop.in(() -> {
            for (int i = 0; i < INVOICES; i++) {
                orders.add(shop.order("CARD", BigDecimal.ZERO, "1 x 10 Boot"));
            }
            return true;
        });
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            SplittableRandom random = new SplittableRandom(thread);
            all.add(CompletableFuture.runAsync(() -> work(orders, random), threads));
        }
        all.forEach(CompletableFuture::join);
        threads.shutdown();
        assertTrue(rolledBack.get() > 30 && killed.get() > 30, rolledBack + " rolled back, " + killed + " killed");
        assertEquals(
                LongStream.rangeClosed(1, INVOICES).boxed().toList(),
                shop.in(() -> shop.database()
                        .tenant()
                        .withHandle(handle -> handle.createQuery("select sequence from invoice order by sequence")
                                .mapTo(Long.class)
                                .list())));
        assertEquals("400", shop.text("select count(distinct order_id)::text from invoice"));
        assertEquals("401", shop.text("select next::text from invoice_series"));
    }

    private void work(ConcurrentLinkedQueue<UUID> orders, SplittableRandom random) {
        for (UUID order = orders.poll(); order != null; order = orders.poll()) {
            int fate = random.nextInt(6);
            if (!issued(order, fate)) {
                orders.add(order);
            }
        }
    }

    /** Whether the transaction got through. */
    private boolean issued(UUID order, int fate) {
        try {
            test.inTransaction(shop.business(), () -> {
                Issued issued = shop.issuing(shop.database()).issue(order);
                if (fate == 0) {
                    rolledBack.incrementAndGet();
                    throw new IllegalStateException("changed its mind");
                }
                if (fate == 1) {
                    kill(shop.database()
                            .tenant()
                            .withHandle(handle -> handle.createQuery("select pg_backend_pid()")
                                    .mapTo(Integer.class)
                                    .one()));
                    killed.incrementAndGet();
                }
                return issued;
            });
            return fate > 1;
        } catch (IllegalStateException expected) {
            if (fate > 1) {
                throw expected;
            }
            return false;
        }
    }

    private void kill(int pid) {
        try (Connection owner = test.owner();
                PreparedStatement statement = owner.prepareStatement("select pg_terminate_backend(?, 5000)")) {
            statement.setInt(1, pid);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
