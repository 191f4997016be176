package io.vitrine.analytics.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.analytics.custom.CustomDraft;
import io.vitrine.analytics.custom.CustomMetric;
import io.vitrine.analytics.custom.TestCustom;
import io.vitrine.analytics.metric.Registry;
import io.vitrine.analytics.metric.Unit;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Any figure, narrowed down at random, in any period and on both clocks: figure = sum of its rows = pages = CSV = XLSX = XML,
 * with a hash that can be made by hand. {@code -Dvitrine.figures.triples} says how many, {@code -Dvitrine.figures.seed} which.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetricTriplesTest {

    private static final int TRIPLES = Integer.getInteger("vitrine.figures.triples", 200);
    private static final long SEED = Long.getLong("vitrine.figures.seed", 5);

    private final WideShop wide = new WideShop(SEED, 160);
    private final TestCustom custom = new TestCustom();
    private final TestValues wired =
            new TestValues(custom.metrics(), Clock.fixed(Instant.parse("2026-06-30T10:00:00Z"), ZoneOffset.UTC));

    @BeforeAll
    void ownFigures() {
        own("x-net-per-order", "net-sales / nullif(orders, 0)", Unit.MONEY);
        own("x-taken-back", "max(returns, refunds) * 100 / gross-sales", Unit.PERCENT);
    }

    @Test
    void aFigureIsTheSameWhereverItStands() {
        List<MetricMeaning> figures = wide.shop.asOwner(wired.values::all);
        Triples triples = new Triples(wide, figures, SEED);
        List<String> differences = new ArrayList<>();
        Map<String, Integer> withValue = new HashMap<>();
        for (int i = 0; i < TRIPLES; i++) {
            MetricQuestion question = triples.next();
            wide.shop.asOwner(() -> {
                FigureAgreement agreement = new FigureAgreement(wired, question);
                differences.addAll(agreement.differences(triples.by(wired.values.meaning(question.metric()))));
                if (agreement.rowCount() > 0) {
                    withValue.merge(question.metric(), 1, Integer::sum);
                }
                return true;
            });
        }
        System.out.println(TRIPLES + " triples of seed " + SEED + ": " + differences.size()
                + " differences; with rows: " + new TreeMap<>(withValue));
        assertEquals("", String.join("\n", differences));
        assertTrue(withValue.size() > Registry.all().size() / 2, () -> "too few figures had rows: " + withValue);
    }

    private void own(String id, String formula, Unit unit) {
        wide.shop.asOwner(() -> custom.metrics().add(id, new CustomDraft(id, "", CustomMetric.formula(formula), unit)));
    }
}
