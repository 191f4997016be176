package io.vitrine.analytics.basket;

import java.time.Instant;
import java.util.List;

/**
 * What is bought together.
 *
 * @param baskets all baskets that were looked at
 * @param found how many rules there are; the strongest of them are listed
 * @param millis how long it took to work out
 */
public record Baskets(BasketQuery query, long baskets, int found, List<Rule> rules, Instant asOf, long millis) {

    /**
     * Who buys these buys those too.
     *
     * @param together baskets with all of them
     * @param support share of all baskets with all of them
     * @param confidence of the baskets with the antecedent, the share with the consequent too
     * @param lift confidence by the consequent's share of all baskets
     */
    public record Rule(
            List<String> antecedent,
            List<String> consequent,
            long together,
            double support,
            double confidence,
            double lift) {

        public Rule {
            antecedent = List.copyOf(antecedent);
            consequent = List.copyOf(consequent);
        }

        /** Baskets with the antecedent. */
        public long begun() {
            return Math.round(together / confidence);
        }
    }

    public Baskets {
        rules = List.copyOf(rules);
    }
}
