package io.vitrine.analytics;

import static io.vitrine.analytics.rollup.TestShop.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vitrine.analytics.rollup.TestShop;
import io.vitrine.core.access.Access;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.Role;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.TestDatabase;
import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // wired by hand instead of by the container
class FigureExportsTest {

    private static final FigureQuery MARCH =
            FigureQuery.whole(new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)));

    private final TestShop shop = new TestShop("EUR", "Europe/Madrid");
    private final List<AuditEntry> trail = new ArrayList<>();
    private final FigureExports exports = new FigureExports();

    FigureExportsTest() {
        exports.rows = new DrillRows();
        exports.rows.database = TestDatabase.shared().database();
        exports.audit = new Audit() {
            @Override
            public void record(AuditEntry entry) {
                trail.add(entry);
            }
        };
    }

    @Test
    void everyRowLeavesTheHouseAndTheTrailSaysSo() {
        LocationId place = shop.location("Shop", "SHOP");
        for (int i = 10; i < 30; i++) {
            shop.order("2026-03-" + i + "T10:00:00", place, "RETAIL", null, line("A", "1", "1.10", "0"));
        }
        List<BigDecimal> values = new ArrayList<>();
        shop.asOwner(() -> {
            exports.record("rows", Metric.NET_SALES, MARCH);
            return true;
        });
        shop.asOwner(() -> {
            exports.eachRow(Metric.NET_SALES, MARCH, row -> values.add(row.value()));
            return true;
        });
        assertEquals(new BigDecimal("22.00"), values.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        assertEquals("figures.exported", trail.get(0).action());
        assertEquals("net-sales", trail.get(0).objectId());
    }

    @Test
    void staffDoNotSeeFigures() {
        Call staff = new Call(
                Optional.of(shop.tenant()),
                Actor.person(new UUID(1, 2), "Staff", Access.of(Role.SALES_REPRESENTATIVE)),
                "request",
                "test");
        Figures figures = TestFigures.make();
        assertEquals(403, refused(staff, () -> figures.kpis(MARCH)));
        assertEquals(403, refused(staff, () -> exports.record("rows", Metric.NET_SALES, MARCH)));
        assertEquals(
                401,
                refused(
                        new Call(Optional.of(shop.tenant()), Actor.ANONYMOUS, "request", "test"),
                        () -> figures.rows(Metric.ORDERS, MARCH, Optional.empty(), 10)));
    }

    private static int refused(Call call, Runnable work) {
        return assertThrows(
                        Problem.class,
                        () -> TestDatabase.shared().inTransaction(call, () -> {
                            work.run();
                            return true;
                        }))
                .status();
    }
}
