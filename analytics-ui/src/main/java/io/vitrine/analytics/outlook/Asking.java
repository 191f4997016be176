package io.vitrine.analytics.outlook;

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

/** Whether the caller may ask, what day it is for the business, and the days that may be learned from. */
@ApplicationScoped
class Asking {

    /** Three years; what lies before says little of the next month and costs time. */
    private static final int MOST_DAYS = 3 * 365;

    @Inject
    SeriesRows rows;

    @Inject
    OwnGrant grant;

    @Inject
    Clock clock;

    /**
     * The business's open day.
     *
     * @throws Problem 403 when the caller may not, 404 when the business has no such location
     */
    LocalDate today(Optional<LocationId> location) {
        CurrentCall.permitAt(Permission.READ_FIGURES, location.map(LocationId::value));
        if (location.filter(one -> !rows.known(one)).isPresent()) {
            throw Problem.notFound("location");
        }
        LocalDate today = LocalDate.ofInstant(
                clock.instant(), CurrentCall.require().business().zone());
        withinGrant(today);
        return today;
    }

    /** The days before the open one; empty when nothing was ever sold. */
    Optional<DailySeries> days(OutlookQuery query, LocalDate today) {
        return rows.days(query, today.minusDays(MOST_DAYS), today.minusDays(1));
    }

    /** Learned from all that was sold: whoever is shown only some days of it is told nothing. */
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
