package io.vitrine.analytics.metric;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every figure there is, defined once for every place that shows it. */
public final class Registry {

    private static final List<RegisteredMetric> ALL = Stream.of(
                    SalesMetrics.ALL, MoneyMetrics.ALL, WorkMetrics.ALL, AbsentMetrics.ALL)
            .flatMap(List::stream)
            .map(Entry::metric)
            .toList();

    private static final Map<String, RegisteredMetric> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(RegisteredMetric::id, Function.identity()));

    private Registry() {}

    /** In the order in which people read them. */
    public static List<RegisteredMetric> all() {
        return ALL;
    }

    public static Optional<RegisteredMetric> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
