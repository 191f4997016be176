package io.vitrine.analytics.value;

import io.vitrine.analytics.Period;
import io.vitrine.analytics.metric.Facet;
import io.vitrine.analytics.metric.FactSource;
import io.vitrine.analytics.metric.RegisteredMetric;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.grant.OwnGrant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who may ask what about which figure. */
@ApplicationScoped
class QuestionRules {

    private static final String KNOWN = "select exists (select from location where id = :id)";

    @Inject
    Database database;

    @Inject
    OwnGrant grant;

    @Inject
    Clock clock;

    void require(MetricMeaning meaning, MetricQuestion question, Optional<Facet> by) {
        CurrentCall.permitAt(
                Permission.READ_FIGURES, question.filter().location().map(LocationId::value));
        meaning.made().forEach(metric -> {
            filters(metric, question);
            by.ifPresent(facet -> parts(metric, facet));
        });
        LocalDate today = LocalDate.ofInstant(
                clock.instant(), CurrentCall.require().business().zone());
        if (question.reportedOn().filter(day -> day.isAfter(today)).isPresent()) {
            throw Problem.invalid("asReportedOn", "Use a day that is not in the future.");
        }
        if (CurrentCall.require().actor().access().external()) {
            outsiders(meaning, question.period());
        }
        question.filter().location().ifPresent(this::require);
    }

    private void require(LocationId location) {
        boolean known = database.figures()
                .withHandle(handle -> handle.createQuery(KNOWN)
                        .bind("id", location.value())
                        .mapTo(Boolean.class)
                        .one());
        if (!known) {
            throw Problem.notFound("location");
        }
    }

    private static void filters(RegisteredMetric metric, MetricQuestion question) {
        question.filter().used().keySet().stream()
                .filter(facet ->
                        metric.source().isPresent() && !metric.filters().contains(facet))
                .findFirst()
                .ifPresent(facet -> {
                    throw Problem.invalid(
                            "filter[" + facet.word() + "]", metric.label() + " cannot be narrowed down so.");
                });
    }

    private static void parts(RegisteredMetric metric, Facet by) {
        if (metric.source().isPresent() && !metric.parts().contains(by)) {
            throw Problem.invalid(
                    "by",
                    metric.label() + " can be divided by "
                            + metric.parts().stream().map(Facet::word).sorted().collect(Collectors.joining(", "))
                            + ".");
        }
    }

    /** What lies outside a grant is left out by the database; a figure that is half there is refused instead. */
    private void outsiders(MetricMeaning meaning, Period period) {
        if (!grant.require().scope().covers(period.from(), period.to())) {
            throw Problem.of(
                    403,
                    "outside-grant",
                    "Outside the period you were granted",
                    "Choose days within the period that your access covers.");
        }
        boolean shown = meaning.made().stream()
                .allMatch(
                        metric -> metric.source().map(FactSource::forOutsiders).orElse(true));
        if (!shown || !grant.require().opensRows()) {
            throw Problem.of(
                    403,
                    "figures-only",
                    "Not part of your access",
                    "Your access does not open the rows of this figure.");
        }
    }
}
