package io.vitrine.analytics.outlook;

import io.vitrine.analytics.forecast.Choice;
import io.vitrine.analytics.forecast.Chooser;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Choices under the numbers they were made from, the last ones used. A choice is a calculation and nothing else: the same
 * numbers give the same choice, so what is kept is never out of date and never another business's secret.
 */
@ApplicationScoped
class KeptChoices {

    private static final int MOST = 2_000;
    private static final int WEEK = 7;

    private record Numbers(List<BigDecimal> values, int horizon) {}

    private final Map<Numbers, Choice> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Numbers, Choice> eldest) {
            return size() > MOST;
        }
    };

    Choice choose(List<BigDecimal> values, int horizon) {
        Numbers numbers =
                new Numbers(values.stream().map(BigDecimal::stripTrailingZeros).toList(), horizon);
        synchronized (kept) {
            Choice choice = kept.get(numbers);
            if (choice != null) {
                return choice;
            }
        }
        Choice choice = Chooser.choose(numbers.values(), WEEK, horizon);
        synchronized (kept) {
            kept.put(numbers, choice);
        }
        return choice;
    }
}
