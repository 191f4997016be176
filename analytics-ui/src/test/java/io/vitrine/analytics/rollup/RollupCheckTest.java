package io.vitrine.analytics.rollup;

import static io.vitrine.analytics.rollup.TestShop.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // wired by hand instead of by the container
class RollupCheckTest {

    private final TestShop shop = new TestShop("EUR", "Europe/Madrid");
    private final CheckRows rows = new CheckRows();
    private final RollupChecker checker = new RollupChecker();

    @BeforeEach
    void aFewOrders() {
        rows.database = TestDatabase.shared().database();
        rows.ids = new Ids();
        rows.clock = TestShop.clock();
        checker.rows = new OneTransactionEach();
        LocationId one = shop.location("One", "SHOP");
        LocationId two = shop.location("Two", "SHOP");
        UUID ada = shop.customer("Ada");
        shop.order("2026-01-05T10:00:00", one, "RETAIL", ada, line("A", "2", "10.00", "1.25"));
        shop.order(
                "2026-01-05T11:00:00", two, "RETAIL", ada, line("A", "2", "10.00", "0"), line("B", "1", "1.00", "0"));
        shop.order("2026-02-20T11:00:00", one, "RETAIL", ada, line("A", "2", "10.00", "0"));
        shop.order("2026-03-01T11:00:00", one, "ONLINE", null, line("B", "2", "10.00", "0"));
        shop.giveBack("2026-03-02T11:00:00", two, "RETAIL", line("C", "1", "3.00", "0"));
        shop.deliver();
    }

    @Test
    void soundRollupsShowNoDifference() {
        CheckResult result = checker.check();
        assertEquals(0, result.differences(), () -> result.examples().toString());
        assertTrue(result.compared() > 30, () -> "compared " + result.compared());
        assertEquals(LocalDate.of(2026, 1, 5), result.from().orElseThrow());
        assertEquals(
                1L, stored("select count(*) from rollup_check where differences = 0 and to_day = date '2026-03-02'"));
    }

    @Test
    void whateverIsCorruptedIsFound() {
        for (String damage : List.of(
                "update sales_day set gross = gross + 0.01 where day = date '2026-02-20'",
                "update scope_day set orders = orders + 1 where day = date '2026-01-05'",
                "update scope_day set new_customers = 0 where day = date '2026-01-05'",
                "update product_day set quantity = quantity - 1 where sku = 'B'",
                "delete from product_day where sku = 'C'",
                "insert into product_day (day, location_id, channel, sku) select '2026-02-01', location_id, channel, 'D' from"
                        + " product_day limit 1",
                "update country_day set returned = 0",
                "update customer_day set orders = 7 where day = date '2026-02-20'",
                "update customer_pair set n = 2 where grain = 'DD' and kind = 'V'",
                "delete from customer_pair where grain = 'MM' and kind = 'S'",
                "update customer_fact set gross = gross + 0.01",
                "update customer_fact set months = months || 24400",
                "delete from customer_fact")) {
            shop.write(handle -> handle.execute(damage));
            CheckResult found = checker.check();
            assertTrue(found.differences() > 0, damage);
            assertTrue(!found.examples().isEmpty(), damage);
            rebuild();
            assertEquals(0, checker.check().differences(), () -> "mended after " + damage);
        }
    }

    @Test
    void documentsWhoseEventsWaitAreNoDifference() {
        LocationId three = shop.location("Three", "SHOP");
        UUID order =
                shop.order("2026-02-25T10:00:00", three, "RETAIL", shop.customer("Bob"), line("A", "1", "10.00", "0"));
        assertTrue(checker.check().differences() > 0);
        shop.write(handle -> handle.execute(
                "insert into platform.outbox (subscriber, event_id, event_type, payload) values ('rollups', ?,"
                        + " 'order.recorded', cast(? as jsonb))",
                UUID.randomUUID(),
                "{\"ids\":[\"" + order + "\"]}"));
        assertEquals(0, checker.check().differences());
        rebuild();
        assertEquals(0, checker.check().differences());
        assertEquals(0L, stored("select count(*) from platform.outbox"));
        assertEquals(1L, stored("select orders from scope_day where day = date '2026-02-25' order by scope limit 1"));
    }

    @Test
    void turnAfterTurnTheWholeHistoryIsCompared() {
        CheckWindow span = new CheckWindow(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 3, 2));
        long days = span.turn(0).get(0).from().toEpochDay() - span.from().toEpochDay();
        long compared = 0;
        for (int turn = 0; turn < (days + 179) / 180; turn++) {
            CheckWindow slice = span.turn(turn).get(1);
            compared += slice.to().toEpochDay() - slice.from().toEpochDay() + 1;
        }
        assertEquals(days, compared);
    }

    private void rebuild() {
        RebuildRows rebuild = new RebuildRows();
        rebuild.database = TestDatabase.shared().database();
        rebuild.rows = TestShop.rows();
        rebuild.live = new io.vitrine.core.outbox.LiveChannel() {
            @Override
            public void changed() {
                // no screen is open
            }
        };
        TestDatabase.shared().inTransaction(shop.tenant(), rebuild::rebuild);
    }

    private long stored(String sql) {
        return TestDatabase.shared()
                .inTransaction(
                        shop.tenant(),
                        () -> rows.database
                                .tenant()
                                .withHandle(handle -> handle.createQuery(sql)
                                        .mapTo(Long.class)
                                        .one()));
    }

    /** The container would begin each of these in a transaction of its own. */
    private final class OneTransactionEach extends CheckRows {

        @Override
        public java.util.Optional<CheckWindow> span() {
            return TestDatabase.shared().inTransaction(shop.tenant(), rows::span);
        }

        @Override
        public CheckResult compare(CheckWindow window) {
            return TestDatabase.shared().inTransaction(shop.tenant(), () -> rows.compare(window));
        }

        @Override
        public void store(CheckResult result) {
            TestDatabase.shared().inTransaction(shop.tenant(), () -> {
                rows.store(result);
                return true;
            });
        }
    }
}
