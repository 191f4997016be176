package io.vitrine.analytics.basket;

import io.vitrine.core.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds every set of items that is in enough baskets, by FP-growth. */
final class FrequentSets {

    /** Sets of more items make rules that nobody reads. */
    static final int MOST_ITEMS = 3;

    private static final int MOST_SETS = 50_000;

    private final int items;
    private final int least;
    private final Map<List<Integer>, Integer> found = new HashMap<>();

    private FrequentSets(int items, int least) {
        this.items = items;
        this.least = least;
    }

    /**
     * In how many baskets each frequent set is; the items of a set ascend.
     *
     * @param items how many items there are, numbered from 0
     * @throws Problem 422 when there are too many sets
     */
    static Map<List<Integer>, Integer> in(FpTree tree, int items, int least) {
        FrequentSets sets = new FrequentSets(items, least);
        sets.grow(tree, items, List.of());
        return sets.found;
    }

    private void grow(FpTree tree, int below, List<Integer> with) {
        for (int item = 0; item < Math.min(below, items); item++) {
            int count = tree.count(item);
            if (count < least) {
                continue;
            }
            List<Integer> set = Stream.concat(Stream.of(item), with.stream()).toList();
            found.put(set, count);
            if (found.size() > MOST_SETS) {
                throw Problem.invalid(
                        "minSupport", "More than 50,000 sets of items are that frequent. Use a higher minSupport.");
            }
            if (set.size() < MOST_ITEMS && item > 0) {
                grow(tree.given(item, least), item, set);
            }
        }
    }
}
