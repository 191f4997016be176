package io.vitrine.analytics.outlook;

import io.vitrine.analytics.forecast.Choice;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.grant.OwnGrant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Looks ahead for the current business. The arithmetic takes its second outside of any transaction. */
@ApplicationScoped
public class Outlooks {

    /** Four weeks: each day of the week was seen four times. */
    public static final int LEAST_DAYS = 28;

    /** Three years; what lies before says little of the next month and costs time. */
    private static final int MOST_DAYS = 3 * 365;

    @Inject
    SeriesRows rows;

    @Inject
    KeptChoices choices;

    @Inject
    OwnGrant grant;

    @Inject
    Clock clock;

    /**
     * The days to come, from the open one on.
     *
     * @throws Problem 404 when the business has no such location or never sold such a product
     */
    public Outlook of(OutlookQuery query) {
        CurrentCall.permitAt(Permission.READ_FIGURES, query.location().map(LocationId::value));
        if (query.location().filter(location -> !rows.known(location)).isPresent()) {
            throw Problem.notFound("location");
        }
        if (query.product().filter(product -> !rows.sold(product)).isPresent()) {
            throw Problem.notFound("product");
        }
        LocalDate today = LocalDate.ofInstant(
                clock.instant(), CurrentCall.require().business().zone());
        withinGrant(today);
        return rows.days(query, today.minusDays(MOST_DAYS), today.minusDays(1))
                .map(days -> of(query, today, days))
                .orElseGet(() -> new Outlook(query, today.minusDays(1), 0, LEAST_DAYS, Optional.empty()));
    }

    private Outlook of(OutlookQuery query, LocalDate today, DailySeries days) {
        int history = days.values().size();
        if (history < LEAST_DAYS) {
            return new Outlook(query, today.minusDays(1), history, LEAST_DAYS - history, Optional.empty());
        }
        Choice choice = choices.choose(days.values(), Telling.STEPS);
        Telling telling =
                new Telling(query, today, CurrentCall.require().business().currency());
        return new Outlook(query, today.minusDays(1), history, 0, Optional.of(telling.told(choice, days)));
    }

    /** Learned from all that was sold: whoever is shown only some days of it is shown no outlook. */
    private void withinGrant(LocalDate today) {
        boolean outside = CurrentCall.require().actor().access().external();
        if (outside && !grant.require().scope().covers(today.minusDays(MOST_DAYS), today)) {
            throw Problem.of(
                    403,
                    "outside-grant",
                    "Outside the period you were granted",
                    "A forecast is learned from three years of sales, which your access does not cover.");
        }
    }
}
