package io.vitrine.analytics.cohort;

import io.vitrine.analytics.cohort.CohortRows.Count;
import io.vitrine.analytics.people.People;
import io.vitrine.core.access.CurrentCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The cohorts of the current business. */
@ApplicationScoped
@Transactional
public class CohortFigures {

    private static final int USUAL_PERIODS = 12;

    @Inject
    CohortRows rows;

    @Inject
    People people;

    /** The last thirteen periods, the running one among them. */
    public CohortQuery usual(Trait trait, Step step) {
        LocalDate today = people.today();
        return new CohortQuery(trait, step, step.start(step.of(today) - USUAL_PERIODS), today);
    }

    /** @throws io.vitrine.core.problem.Problem 403 for whoever may not see figures of the whole business */
    public Cohorts of(CohortQuery query) {
        people.permit();
        List<Count> counts = rows.counts(query);
        CohortTable table = new CohortTable(query, people.today());
        List<Cohorts.Row> made = query.trait() == Trait.FIRST_ORDER
                ? table.byPeriod(counts)
                : table.byTrait(counts, labels(query.trait())::of);
        long customers = made.stream().mapToLong(Cohorts.Row::size).sum();
        return new Cohorts(query, made, customers, people.asOf());
    }

    private TraitLabels labels(Trait trait) {
        return new TraitLabels(
                trait,
                trait == Trait.LOCATION ? rows.locations() : Map.of(),
                CurrentCall.require().business().currency().getCurrencyCode());
    }
}
