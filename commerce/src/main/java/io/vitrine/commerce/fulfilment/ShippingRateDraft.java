package io.vitrine.commerce.fulfilment;

import io.vitrine.core.problem.Checks;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A way to deliver as the staff writes it.
 *
 * @param countries ISO 3166 codes of where it is offered; everywhere when there is none
 * @param price in the business's currency
 * @param minGoods from which worth of goods on it is offered
 * @param maxWeight grams up to which it is offered
 * @param daysMost working days to the delivery at worst; what is promised
 */
public record ShippingRateDraft(
        String name,
        List<String> countries,
        BigDecimal price,
        BigDecimal minGoods,
        Optional<Integer> maxWeight,
        int daysLeast,
        int daysMost,
        boolean active) {

    private static final int MAX_NAME = 120;
    private static final int MOST_COUNTRIES = 250;
    private static final int HEAVIEST = 10_000_000;
    private static final int LONGEST_LEAST = 90;
    private static final int LONGEST = 120;
    private static final BigDecimal DEAREST = new BigDecimal(1_000_000);

    public ShippingRateDraft {
        name = name.strip();
        countries = countries.stream().map(String::strip).distinct().toList();
        new Checks()
                .text(name, MAX_NAME, "name", "Write what the customer chooses, 1 to 120 characters.")
                .that(
                        countries.size() <= MOST_COUNTRIES
                                && countries.stream().allMatch(code -> code.matches("[A-Z]{2}")),
                        "countries",
                        "Use codes of two capital letters, such as ZA.")
                .that(sensible(price), "price", "Use 0 to 1000000 with at most 4 decimals.")
                .that(sensible(minGoods), "minGoods", "Use 0 to 1000000 with at most 4 decimals.")
                .that(
                        maxWeight.filter(grams -> grams < 1 || grams > HEAVIEST).isEmpty(),
                        "maxWeight",
                        "Use whole grams, 1 to 10000000, or leave it out.")
                .that(daysLeast >= 0 && daysLeast <= LONGEST_LEAST, "daysLeast", "Use whole working days, 0 to 90.")
                .that(
                        daysMost >= daysLeast && daysMost <= LONGEST,
                        "daysMost",
                        "Use whole working days, not fewer than at best, at most 120.")
                .raise();
    }

    private static boolean sensible(BigDecimal amount) {
        return amount.signum() >= 0
                && amount.compareTo(DEAREST) <= 0
                && amount.stripTrailingZeros().scale() <= 4;
    }
}
