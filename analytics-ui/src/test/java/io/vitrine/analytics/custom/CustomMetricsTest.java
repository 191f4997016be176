package io.vitrine.analytics.custom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.analytics.metric.Unit;
import io.vitrine.analytics.rollup.TestShop;
import io.vitrine.core.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Own figures belong to the business, in versions. */
class CustomMetricsTest {

    private final TestShop shop = new TestShop("EUR", "Europe/Madrid");
    private final TestCustom custom = new TestCustom();

    @Test
    void aChangeIsANewVersionAndEachStepIsInTheTrail() {
        shop.asOwner(() -> custom.metrics().add("x-per-order", draft("net-sales / nullif(orders, 0)")));
        CustomMetric changed =
                shop.asOwner(() -> custom.metrics().change("x-per-order", draft("net-sales / max(orders, 1)")));
        assertEquals(2, changed.version());
        shop.write(handle -> assertEquals(
                List.of("net-sales / nullif(orders, 0)", "net-sales / max(orders, 1)"),
                handle.createQuery("select formula from custom_metric_version order by version")
                        .mapTo(String.class)
                        .list()));
        shop.asOwner(() -> {
            custom.metrics().remove("x-per-order");
            return true;
        });
        assertEquals(List.of("metric.defined", "metric.redefined", "metric.removed"), custom.trail());
        assertTrue(shop.asOwner(() -> custom.metrics().all()).isEmpty());
        assertEquals(409, refused(() -> custom.metrics().add("x-per-order", draft("orders * 2"))));
    }

    @Test
    void namesOfRegisteredFiguresAndOddOnesAreRefused() {
        for (String id : List.of("net-sales", "x-", "x-A", "x--a", "x-" + "a".repeat(63), "x-a;b")) {
            assertEquals(422, refused(() -> custom.metrics().add(id, draft("orders * 2"))), id);
        }
        assertEquals(404, refused(() -> custom.metrics().change("x-none", draft("orders * 2"))));
    }

    private int refused(java.util.function.Supplier<CustomMetric> work) {
        return assertThrows(Problem.class, () -> shop.asOwner(work)).status();
    }

    private static CustomDraft draft(String formula) {
        return new CustomDraft("Per order", "", CustomMetric.formula(formula), Unit.MONEY);
    }
}
