package io.vitrine.analytics.basket;

import io.vitrine.core.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which baskets, and from what share on a rule is worth telling.
 *
 * @param minSupport share of all baskets, from 0.0005 to 1
 * @param minConfidence share of the baskets with the antecedent, from 0 to 1
 * @param country orders of this country only
 * @param exclude items that are none, by description or stock code, such as POSTAGE
 */
public record BasketQuery(
        double minSupport,
        double minConfidence,
        Optional<String> country,
        ItemBy by,
        List<String> exclude,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    private static final int MOST_EXCLUDED = 50;
    private static final int LONGEST = 200;

    public BasketQuery {
        exclude = exclude.stream()
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .distinct()
                .sorted()
                .toList();
        if (exclude.size() > MOST_EXCLUDED
                || exclude.stream().anyMatch(item -> item.length() > LONGEST || item.indexOf('\0') >= 0)) {
            throw Problem.invalid("exclude", "Leave out at most 50 items.");
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw Problem.invalid("to", "Use a day that is not before \"from\".");
        }
        if (country.filter(name -> name.length() > LONGEST || name.indexOf('\0') >= 0)
                .isPresent()) {
            throw Problem.invalid("filter[country]", "Use the name of a country as orders have it.");
        }
    }

    /** How many baskets a set must be in. */
    int least(long baskets) {
        return Math.max(2, (int) Math.ceil(minSupport * baskets - 1e-9));
    }

    /** The same for equal questions. */
    String key() {
        return String.join(
                "\n",
                Double.toString(minSupport),
                Double.toString(minConfidence),
                country.orElse(""),
                by.name(),
                from.map(LocalDate::toString).orElse(""),
                to.map(LocalDate::toString).orElse(""),
                String.join("\n", exclude));
    }
}
