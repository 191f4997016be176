package io.vitrine.analytics.outlook;

import io.vitrine.analytics.forecast.Choice;
import io.vitrine.analytics.forecast.Chooser;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Choices under the numbers they were made from, the last ones used. A choice is a calculation and nothing else: the same
 * numbers give the same choice, so what is kept is never out of date and never another business's secret.
 */
@ApplicationScoped
class KeptChoices {

    private static final int MOST = 2_000;
    private static final int WEEK = 7;

    private record Numbers(List<BigDecimal> values, int horizon) {}

    /** The one that was used the longest ago comes first. */
    private final Map<Numbers, Choice> kept = new LinkedHashMap<>();

    Choice choose(List<BigDecimal> values, int horizon) {
        Numbers numbers =
                new Numbers(values.stream().map(BigDecimal::stripTrailingZeros).toList(), horizon);
        Optional<Choice> known = find(numbers);
        if (known.isPresent()) {
            return known.get();
        }
        Choice choice = Chooser.choose(numbers.values(), WEEK, horizon);
        keep(numbers, choice);
        return choice;
    }

    private Optional<Choice> find(Numbers numbers) {
        synchronized (kept) {
            Optional<Choice> found = Optional.ofNullable(kept.remove(numbers));
            found.ifPresent(choice -> kept.put(numbers, choice));
            return found;
        }
    }

    private void keep(Numbers numbers, Choice choice) {
        synchronized (kept) {
            kept.put(numbers, choice);
            if (kept.size() > MOST) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
    }
}
