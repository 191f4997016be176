package io.vitrine.analytics.basket;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes rules of frequent sets: each set, parted into what comes first and what goes with it. */
final class RuleMaker {

    private static final Comparator<Baskets.Rule> STRONGEST = Comparator.comparingDouble(Baskets.Rule::lift)
            .thenComparingDouble(Baskets.Rule::confidence)
            .thenComparingLong(Baskets.Rule::together)
            .reversed()
            .thenComparing(rule -> String.join("\n", rule.antecedent()))
            .thenComparing(rule -> String.join("\n", rule.consequent()));

    private final Map<List<Integer>, Integer> sets;
    private final List<String> items;
    private final long baskets;

    /** @param items what each number means */
    RuleMaker(Map<List<Integer>, Integer> sets, List<String> items, long baskets) {
        this.sets = sets;
        this.items = items;
        this.baskets = baskets;
    }

    /** Every rule of at least this confidence, those with the highest lift first. */
    List<Baskets.Rule> rules(double minConfidence) {
        List<Baskets.Rule> rules = new ArrayList<>();
        sets.forEach((set, together) -> {
            for (int part = 1; part < (1 << set.size()) - 1; part++) {
                List<Integer> first = part(set, part, true);
                double confidence = (double) together / count(first);
                if (confidence >= minConfidence) {
                    rules.add(rule(first, part(set, part, false), together, confidence));
                }
            }
        });
        rules.sort(STRONGEST);
        return rules;
    }

    private Baskets.Rule rule(List<Integer> first, List<Integer> then, int together, double confidence) {
        double share = (double) count(then) / baskets;
        return new Baskets.Rule(
                names(first), names(then), together, (double) together / baskets, confidence, confidence / share);
    }

    /** A part of a frequent set is frequent, so its count is known. */
    private int count(List<Integer> set) {
        return Objects.requireNonNull(sets.get(set));
    }

    private List<String> names(List<Integer> set) {
        return set.stream().map(items::get).sorted().toList();
    }

    private static List<Integer> part(List<Integer> set, int bits, boolean in) {
        List<Integer> part = new ArrayList<>();
        for (int i = 0; i < set.size(); i++) {
            if (((bits >> i & 1) == 1) == in) {
                part.add(set.get(i));
            }
        }
        return List.copyOf(part);
    }
}
