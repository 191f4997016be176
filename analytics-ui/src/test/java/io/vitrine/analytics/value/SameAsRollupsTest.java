package io.vitrine.analytics.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.analytics.FigureQuery;
import io.vitrine.analytics.Metric;
import io.vitrine.analytics.Period;
import io.vitrine.analytics.TestFigures;
import io.vitrine.analytics.custom.TestCustom;
import io.vitrine.analytics.rollup.TestShop;
import io.vitrine.core.location.LocationId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** Figures with a roll-up come to the same from their raw rows: two ways, one definition. */
class SameAsRollupsTest {

    private final WideShop wide = new WideShop(11, 120);
    private final TestValues wired = new TestValues(new TestCustom().metrics(), TestShop.clock());

    @Test
    void rawRowsAndRollupsAgree() {
        wide.shop.deliver(List.of(
                TestShop.event("order.recorded", ids("select id from sales_order")),
                TestShop.event("return.recorded", ids("select id from sales_return"))));
        Map<Metric, Integer> compared = new EnumMap<>(Metric.class);
        Random random = new Random(3);
        for (int i = 0; i < 40; i++) {
            LocalDate from = WideShop.FIRST.plusDays(random.nextInt(WideShop.DAYS));
            Period period = new Period(from, from.plusDays(random.nextInt(70)));
            Optional<LocationId> place =
                    random.nextBoolean() ? Optional.empty() : Optional.of(new LocationId(wide.any(wide.locations)));
            wide.shop.asOwner(() -> {
                for (Metric metric : Metric.values()) {
                    MetricQuestion question = new MetricQuestion(
                            metric.id(),
                            period,
                            new MetricFilter(
                                    place,
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty()),
                            false,
                            Optional.empty());
                    Optional<BigDecimal> raw = wired.values
                            .value(question, Optional.empty())
                            .figure()
                            .value();
                    if (raw.isPresent()) {
                        BigDecimal rolledUp = TestFigures.byDefinition(metric, new FigureQuery(period, place));
                        assertEquals(0, rolledUp.compareTo(raw.get()), metric.id() + " " + question);
                        compared.merge(metric, 1, Integer::sum);
                    }
                }
                return true;
            });
        }
        assertTrue(compared.values().stream().allMatch(times -> times > 20), compared::toString);
        assertEquals(Metric.values().length, compared.size());
    }

    private java.util.UUID[] ids(String sql) {
        java.util.List<java.util.UUID> found = new java.util.ArrayList<>();
        wide.shop.write((Handle handle) ->
                found.addAll(handle.createQuery(sql).mapTo(java.util.UUID.class).list()));
        return found.toArray(java.util.UUID[]::new);
    }
}
