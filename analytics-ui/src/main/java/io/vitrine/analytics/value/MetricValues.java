package io.vitrine.analytics.value;

import io.vitrine.analytics.custom.CustomMetric;
import io.vitrine.analytics.custom.CustomMetrics;
import io.vitrine.analytics.metric.Facet;
import io.vitrine.analytics.metric.RegisteredMetric;
import io.vitrine.analytics.metric.Registry;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Values of registered and own figures, read through the business's read-only role. */
@ApplicationScoped
@Transactional
public class MetricValues {

    private static final int MOST_ROWS = 100;
    private static final int MOST_CHANGES = 31;

    @Inject
    Whole whole;

    @Inject
    FactRows facts;

    @Inject
    MetricPages pages;

    @Inject
    PartLabels labels;

    @Inject
    QuestionRules rules;

    @Inject
    CustomMetrics custom;

    @Inject
    Cursors cursors;

    @Inject
    Clock clock;

    /** All figures: the registered ones, then the business's own. */
    public List<MetricMeaning> all() {
        CurrentCall.permit(Permission.READ_FIGURES);
        return Stream.concat(
                        Registry.all().stream().map(MetricMeaning::of),
                        custom.all().stream().map(MetricValues::own))
                .toList();
    }

    /** @throws Problem 404 when there is no such figure */
    public MetricMeaning meaning(String id) {
        CurrentCall.permit(Permission.READ_FIGURES);
        return Registry.find(id)
                .map(MetricMeaning::of)
                .or(() -> custom.find(id).map(MetricValues::own))
                .orElseThrow(() -> Problem.notFound("metric"));
    }

    /** The figure, and its parts when asked for. */
    public MetricAnswer value(MetricQuestion question, Optional<Facet> by) {
        MetricMeaning meaning = meaning(question.metric());
        rules.require(meaning, question, by);
        Whole.Hashed found = whole.of(meaning, question);
        return new MetricAnswer(
                meaning,
                question,
                found.figure(),
                by,
                by.map(facet -> parts(meaning, question, facet)).orElse(List.of()),
                found.hash(),
                meaning.made().stream()
                        .filter(metric -> metric.source().isPresent())
                        .map(metric -> reproduce(metric, question))
                        .toList(),
                clock.instant());
    }

    /**
     * The rows that the figure was added up from, a page at a time.
     *
     * @param cursor {@code next} of the page before, absent for the first one
     * @param limit 1 to 100 rows
     */
    public RowPage rows(MetricQuestion question, Optional<String> cursor, int limit) {
        if (limit < 1 || limit > MOST_ROWS) {
            throw Problem.invalid("limit", "Use a number from 1 to 100.");
        }
        MetricAnswer answer = value(question, Optional.empty());
        RowPlace after = cursor.map(cursors::open).map(RowPlace::parse).orElse(RowPlace.before(0, question.period()));
        List<MetricRow> page = answer.figure().rowCount() == 0
                ? List.of()
                : pages.read(answer.meaning().made(), question, after, limit + 1);
        boolean more = page.size() > limit;
        List<MetricRow> shown = more ? page.subList(0, limit) : page;
        return new RowPage(
                answer,
                shown,
                more
                        ? Optional.of(
                                cursors.sign(MetricPages.place(answer.meaning().made(), shown.get(limit - 1))
                                        .text()))
                        : Optional.empty());
    }

    /** How the figure changed since it was reported at the end of a day. At most 31 days with changes are listed. */
    public Restatements restatements(MetricQuestion question, LocalDate since) {
        MetricMeaning meaning = meaning(question.metric());
        MetricQuestion then = question.as(since);
        rules.require(meaning, then, Optional.empty());
        List<LocalDate> days = meaning.made().stream()
                .filter(metric ->
                        metric.source().isPresent() && metric.reach() != RegisteredMetric.Reach.KNOWN_NOW_ONLY)
                .flatMap(metric -> facts
                        .recorded(
                                metric,
                                question,
                                since.plusDays(1)
                                        .atStartOfDay(
                                                CurrentCall.require().business().zone())
                                        .toInstant(),
                                MOST_CHANGES + 1)
                        .stream())
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
        return new Restatements(
                meaning,
                question,
                since,
                whole.of(meaning, then).figure(),
                whole.of(meaning, question).figure(),
                days.stream()
                        .limit(MOST_CHANGES)
                        .map(day -> new Restatements.Restated(
                                day, whole.of(meaning, question.as(day)).figure()))
                        .toList(),
                days.size() <= MOST_CHANGES);
    }

    private List<MetricAnswer.Part> parts(MetricMeaning meaning, MetricQuestion question, Facet by) {
        Map<String, Figure> parts = whole.parts(meaning, question, by);
        Map<String, String> names = labels.of(by, parts.keySet());
        return parts.entrySet().stream()
                .map(part -> new MetricAnswer.Part(
                        PartLabels.key(by, part.getKey()),
                        names.getOrDefault(part.getKey(), PartLabels.otherwise(by, part.getKey())),
                        part.getValue()))
                .toList();
    }

    private static MetricMeaning own(CustomMetric own) {
        return MetricMeaning.of(
                own,
                own.formula().figures().stream()
                        .flatMap(id -> Registry.find(id).stream())
                        .toList());
    }

    private static MetricAnswer.Reproduce reproduce(RegisteredMetric metric, MetricQuestion question) {
        return new MetricAnswer.Reproduce(
                metric.id(),
                metric.source().orElseThrow().totalSql(),
                FactParameters.of(metric, question, Optional.empty()).words());
    }
}
