package io.vitrine.analytics.value;

import io.vitrine.analytics.custom.CustomMetric;
import io.vitrine.analytics.metric.Facet;
import io.vitrine.analytics.metric.RegisteredMetric;
import io.vitrine.core.access.CurrentCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Currency;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Works figures out of the sums over their rows: registered ones by their reckoning, own ones by their formula. */
@ApplicationScoped
class Whole {

    private static final String NO_HISTORY = "Its rows carry no history: ask for it as known now.";
    private static final String NOT_WORKED_OUT =
            "It cannot be worked out: a figure in it is missing, or it divides by zero.";

    /** A figure with the hash over its rows. */
    record Hashed(Figure figure, Optional<String> hash) {}

    @Inject
    FactRows rows;

    Hashed of(MetricMeaning meaning, MetricQuestion question) {
        Map<String, Hashed> made = new LinkedHashMap<>();
        meaning.made().forEach(metric -> made.put(metric.id(), total(metric, question)));
        return meaning.own()
                .map(custom -> new Hashed(
                        combine(custom, id -> Optional.ofNullable(made.get(id)).map(Hashed::figure)), hashes(made)))
                .orElseGet(() -> made.values().iterator().next());
    }

    /** Parts by key, in its order. */
    Map<String, Figure> parts(MetricMeaning meaning, MetricQuestion question, Facet by) {
        Map<String, Map<String, Figure>> made = new LinkedHashMap<>();
        meaning.made().forEach(metric -> made.put(metric.id(), parts(metric, question, by)));
        if (meaning.own().isEmpty()) {
            return made.values().iterator().next();
        }
        Map<String, Figure> parts = new TreeMap<>();
        made.values().stream()
                .flatMap(some -> some.keySet().stream())
                .distinct()
                .forEach(key -> parts.put(
                        key,
                        combine(
                                meaning.own().get(),
                                id -> Optional.ofNullable(made.get(id))
                                        .map(some -> some.getOrDefault(key, nothing(meaning, id, question))))));
        return parts;
    }

    /** Why there is no value at all, whatever the rows. */
    private Optional<String> missing(RegisteredMetric metric, MetricQuestion question) {
        if (metric.source().isEmpty()
                || metric.needs().filter(exists -> !rows.present(exists)).isPresent()) {
            return Optional.of(metric.reason());
        }
        return question.reportedOn().isPresent() && metric.reach() == RegisteredMetric.Reach.KNOWN_NOW_ONLY
                ? Optional.of(NO_HISTORY)
                : Optional.empty();
    }

    private Hashed total(RegisteredMetric metric, MetricQuestion question) {
        Optional<String> missing = missing(metric, question);
        if (missing.isPresent()) {
            return new Hashed(Figure.none(missing.get()), Optional.empty());
        }
        Sums sums = rows.total(metric, question);
        return new Hashed(Reckoner.figure(metric, sums, question.period(), currency()), sums.hash());
    }

    private Map<String, Figure> parts(RegisteredMetric metric, MetricQuestion question, Facet by) {
        if (missing(metric, question).isPresent()) {
            return Map.of();
        }
        Map<String, Figure> parts = new LinkedHashMap<>();
        rows.parts(metric, question, by)
                .forEach(sums -> parts.put(sums.key(), Reckoner.figure(metric, sums, question.period(), currency())));
        return parts;
    }

    /** A part in which a figure has no rows: zero for a sum, nothing otherwise. */
    private Figure nothing(MetricMeaning meaning, String id, MetricQuestion question) {
        RegisteredMetric metric = meaning.made().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        Optional<String> missing = missing(metric, question);
        return missing.map(Figure::none)
                .orElseGet(() -> Reckoner.figure(
                        metric,
                        new Sums("", 0, 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                        question.period(),
                        currency()));
    }

    private static Figure combine(CustomMetric custom, java.util.function.Function<String, Optional<Figure>> figures) {
        long count = custom.formula().figures().stream()
                .mapToLong(id -> figures.apply(id).map(Figure::rowCount).orElse(0L))
                .sum();
        long without = custom.formula().figures().stream()
                .mapToLong(id -> figures.apply(id).map(Figure::withoutValue).orElse(0L))
                .sum();
        Optional<BigDecimal> value =
                custom.formula().value(id -> figures.apply(id).flatMap(Figure::value));
        return value.map(found -> new Figure(
                        Optional.of(Reckoner.digits(found, custom.unit(), currency())),
                        Optional.empty(),
                        count,
                        without))
                .orElseGet(() -> Figure.none(NOT_WORKED_OUT, count, without));
    }

    private static Optional<String> hashes(Map<String, Hashed> made) {
        String all = made.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().hash().orElse("none"))
                .collect(Collectors.joining("\n"));
        try {
            return Optional.of(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Currency currency() {
        return CurrentCall.require().business().currency();
    }
}
