package io.vitrine.architecture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cycles of a graph of names. */
record Cycles(Map<String, Set<String>> graph) {

    /** Every edge that lies on a cycle. */
    List<String> edges() {
        return graph.keySet().stream()
                .flatMap(from -> graph.getOrDefault(from, Set.of()).stream()
                        .filter(to -> reachable(to).contains(from))
                        .map(to -> from + " -> " + to))
                .toList();
    }

    private Set<String> reachable(String from) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            String name = next.pop();
            if (seen.add(name)) {
                next.addAll(graph.getOrDefault(name, Set.of()));
            }
        }
        return seen;
    }
}
