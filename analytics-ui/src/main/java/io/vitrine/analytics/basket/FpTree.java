package io.vitrine.analytics.basket;

import io.vitrine.core.problem.Problem;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Baskets folded into a tree: a path from the root is a basket's items in a fixed order, a node counts the baskets that go
 * through it, and the nodes of an item are linked.
 */
final class FpTree {

    private static final int ROOT = 0;
    private static final int MOST_NODES = 500_000;

    private final int[] heads;
    private final int[] counts;
    private final Map<Long, Integer> children = new HashMap<>();
    private int[] item = new int[64];
    private int[] parent = new int[64];
    private int[] weight = new int[64];
    private int[] next = new int[64];
    private int size = 1;

    /** @param items how many items there are, numbered from 0 */
    FpTree(int items) {
        heads = new int[items];
        counts = new int[items];
    }

    /**
     * Adds a basket, or as many equal ones as there are.
     *
     * @param basket distinct items, ascending
     */
    void add(int[] basket, int length, int baskets) {
        int at = ROOT;
        for (int i = 0; i < length; i++) {
            int child = children.computeIfAbsent(((long) at << 32) | basket[i], key -> node(key));
            weight[child] += baskets;
            counts[basket[i]] += baskets;
            at = child;
        }
    }

    private int node(long key) {
        if (size == MOST_NODES) {
            throw Problem.invalid(
                    "minSupport",
                    "That many different baskets are more than memory is meant for. Use a higher minSupport or a shorter period.");
        }
        if (size == item.length) {
            item = Arrays.copyOf(item, size * 2);
            parent = Arrays.copyOf(parent, size * 2);
            weight = Arrays.copyOf(weight, size * 2);
            next = Arrays.copyOf(next, size * 2);
        }
        item[size] = (int) key;
        parent[size] = (int) (key >>> 32);
        next[size] = heads[item[size]];
        heads[item[size]] = size;
        return size++;
    }

    /** How many baskets hold the item. */
    int count(int of) {
        return counts[of];
    }

    /** The baskets that hold the item, without it and what comes after it, and without items that are rarer than wanted. */
    FpTree given(int of, int least) {
        int[] held = new int[of];
        for (int node = heads[of]; node != ROOT; node = next[node]) {
            for (int up = parent[node]; up != ROOT; up = parent[up]) {
                held[item[up]] += weight[node];
            }
        }
        FpTree tree = new FpTree(of);
        int[] path = new int[of];
        for (int node = heads[of]; node != ROOT; node = next[node]) {
            int from = of;
            for (int up = parent[node]; up != ROOT; up = parent[up]) {
                if (held[item[up]] >= least) {
                    path[--from] = item[up];
                }
            }
            tree.add(Arrays.copyOfRange(path, from, of), of - from, weight[node]);
        }
        return tree;
    }
}
