package io.vitrine.analytics.outlook;

import io.vitrine.analytics.forecast.Choice;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Looks ahead for the current business. The arithmetic takes its second outside of any transaction. */
@ApplicationScoped
public class Outlooks {

    /** Four weeks: each day of the week was seen four times. */
    public static final int LEAST_DAYS = 28;

    @Inject
    Asking asking;

    @Inject
    SeriesRows rows;

    @Inject
    KeptChoices choices;

    /**
     * The days to come, from the open one on.
     *
     * @throws Problem 404 when the business has no such location or never sold such a product
     */
    public Outlook of(OutlookQuery query) {
        LocalDate today = asking.today(query.location());
        if (query.product().filter(product -> !rows.sold(product)).isPresent()) {
            throw Problem.notFound("product");
        }
        return asking.days(query, today)
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
}
