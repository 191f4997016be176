package io.vitrine.commerce.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.TestDatabase;
import io.vitrine.core.persistence.Together;
import io.vitrine.core.tenant.Tenant;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The database keeps the limits, whoever writes at once. */
class RedemptionsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final int BUYERS = 50;

    private final TestDatabase test = TestDatabase.shared();
    private final Database database = test.database();
    private final Ids ids = new Ids();
    private final Tenant business = test.newBusiness("EUR", "Europe/Madrid");

    @Test
    void fiftyBuyersUseACouponOfTenTenTimes() throws Exception {
        PromotionId ten = coupon("TEN", 10, null);
        PromotionId hundred = coupon("HUNDRED", 100, null);
        ExecutorService threads = Executors.newFixedThreadPool(16);
        List<Boolean> used = new ArrayList<>();
        try {
            List<Callable<Boolean>> buyers = IntStream.range(0, BUYERS)
                    .mapToObj(i -> (Callable<Boolean>) () ->
                            uses("b" + i + "@c.example", i % 2 == 0 ? List.of(ten, hundred) : List.of(hundred, ten)))
                    .toList();
            for (Future<Boolean> one : threads.invokeAll(buyers)) {
                used.add(one.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(10, used.stream().filter(yes -> yes).count());
        assertEquals("10 10", text("select string_agg(used::text, ' ') from promotion"));
        assertEquals("20", text("select count(*) from promotion_redemption"));
    }

    @Test
    void oneCustomerUsesItAsOftenAsOneMayWhateverTheCaseOfTheAddress() {
        PromotionId once = coupon("ONCE", null, 1);
        assertTrue(uses("Ana@c.example", List.of(once)));
        assertFalse(uses("ana@C.example", List.of(once)));
        assertTrue(uses("bea@c.example", List.of(once)));
        assertEquals("0", text("select used from promotion"));
    }

    @Test
    void whatIsCalledOffGivesItsUseBackOnce() {
        PromotionId one = coupon("ONE", 1, 1);
        UUID order = ids.next();
        together(writes -> Redemptions.redeem(writes, order, "ana@c.example", Map.of(one, BigDecimal.TEN), NOW));
        assertFalse(uses("bea@c.example", List.of(one)));
        together(writes -> Redemptions.giveBack(writes, order, NOW));
        together(writes -> Redemptions.giveBack(writes, order, NOW));
        assertEquals("0 0", text("select p.used || ' ' || c.used from promotion p join promotion_customer c on true"));
        assertTrue(uses("ana@c.example", List.of(one)));
        assertFalse(uses("bea@c.example", List.of(one)));
    }

    @Test
    void aCartIsToldOfWhatConcernsItAlone() {
        assertNull(offered(null, "ana@c.example"));
        PromotionId once = coupon("ONCE", null, 1);
        assertNull(offered(null, "ana@c.example"));
        assertEquals("false false false", offered("ONCE", "ana@c.example"));
        uses("ana@c.example", List.of(once));
        assertEquals("true false false", offered("ONCE", "ANA@c.example"));
        run("update promotion set ended_at = now()");
        assertEquals("false true false", offered("ONCE", "bea@c.example"));
        run("update promotion set ended_at = null, code = null, valid_from = timestamptz '2026-11-21'");
        assertNull(offered(null, "bea@c.example"));
        run("update promotion set valid_from = timestamptz '2026-11-20', customer_group = 'WHOLESALE'");
        assertEquals("false false true", offered(null, "bea@c.example"));
    }

    /** Whether it was used before, is over, and is for others. */
    private @Nullable String offered(@Nullable String code, String email) {
        return test.inTransaction(
                business,
                () -> database.tenant()
                        .withHandle(handle -> handle.createQuery("""
                        select concat_ws(' ', one ->> 'again', one ->> 'over', one ->> 'others')
                        from jsonb_array_elements(promotions(:cart, :code, :email, null, :now)) as one""")
                                .bind("cart", ids.next())
                                .bind("code", code)
                                .bind("email", email)
                                .bind("now", NOW.atOffset(java.time.ZoneOffset.UTC))
                                .mapTo(String.class)
                                .findOne()
                                .orElse(null)));
    }

    private boolean uses(String email, List<PromotionId> promotions) {
        Map<PromotionId, BigDecimal> amounts = new HashMap<>();
        promotions.forEach(one -> amounts.put(one, BigDecimal.ONE));
        try {
            together(writes -> Redemptions.redeem(writes, ids.next(), email, amounts, NOW));
            return true;
        } catch (PromotionSpent e) {
            return false;
        }
    }

    private PromotionId coupon(String code, @Nullable Integer most, @Nullable Integer each) {
        PromotionId id = new PromotionId(ids.next());
        run(
                "insert into promotion (id, name, kind, percent, scope, code, combinable, valid_from, max_uses,"
                        + " max_per_customer, created_at) values (?, ?, 'PERCENT', 10, 'EVERYTHING', ?, true,"
                        + " timestamptz '2026-01-01', ?, ?, now())",
                id.value(),
                code,
                code,
                most,
                each);
        return id;
    }

    private void together(Consumer<Together> parts) {
        test.inTransaction(business, () -> {
            Together writes = new Together();
            parts.accept(writes);
            try {
                writes.write(database.tenantDataSource());
            } catch (SQLException e) {
                throw PromotionSpent.in(e)
                        .map(RuntimeException.class::cast)
                        .orElseGet(() -> new IllegalStateException(e));
            }
            return true;
        });
    }

    private void run(String sql, @Nullable Object... values) {
        test.inTransaction(business, () -> database.tenant().withHandle(handle -> handle.execute(sql, values)));
    }

    private String text(String sql) {
        return test.inTransaction(
                business,
                () -> database.tenant()
                        .withHandle(handle ->
                                handle.createQuery(sql).mapTo(String.class).one()));
    }
}
