package io.vitrine.analytics.rest;

import io.vitrine.analytics.FigureQuery;
import io.vitrine.analytics.Interval;
import io.vitrine.analytics.Metric;
import io.vitrine.analytics.Period;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Checks;
import io.vitrine.core.problem.Problem;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parameters that all figures share. Days are days in the business's time zone, both ends included. */
public class FigureRequest {

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    @QueryParam("location")
    @Nullable
    String location;

    FigureQuery query() {
        return new FigureQuery(period(), Optional.ofNullable(location).map(FigureRequest::location));
    }

    Period period() {
        Optional<LocalDate> first = day(from);
        Optional<LocalDate> last = day(to);
        new Checks()
                .that(first.isPresent(), "from", "Write a day such as 2026-01-31.")
                .that(last.isPresent(), "to", "Write a day such as 2026-01-31.")
                .raise();
        return new Period(first.orElseThrow(), last.orElseThrow());
    }

    static LocationId location(String text) {
        return LocationId.parse(text).orElseThrow(() -> Problem.notFound("location"));
    }

    static Metric metric(String id) {
        return Metric.byId(id).orElseThrow(() -> Problem.notFound("metric"));
    }

    static Interval interval(String text) {
        return oneOf(Interval.values(), text).orElseThrow(() -> Problem.invalid("interval", "Use day, week or month."));
    }

    static <E extends Enum<E>> Optional<E> oneOf(E[] values, String text) {
        return Arrays.stream(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static int limit(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw Problem.invalid("limit", "Use a whole number.");
        }
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
