package io.vitrine.analytics.value.rest;

import io.vitrine.analytics.Period;
import io.vitrine.analytics.metric.Facet;
import io.vitrine.analytics.value.MetricFilter;
import io.vitrine.analytics.value.MetricQuestion;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.problem.Checks;
import io.vitrine.core.problem.Problem;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is asked about a figure. Days are days in the business's time zone, both ends included. */
public class MetricRequest {

    private static final int MAX_TEXT = 200;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    @QueryParam("basis")
    @Nullable
    String basis;

    @QueryParam("asReportedOn")
    @Nullable
    String asReportedOn;

    @QueryParam("filter[location]")
    @Nullable
    String location;

    @QueryParam("filter[channel]")
    @Nullable
    String channel;

    @QueryParam("filter[product]")
    @Nullable
    String product;

    @QueryParam("filter[category]")
    @Nullable
    String category;

    @QueryParam("filter[group]")
    @Nullable
    String group;

    @QueryParam("filter[country]")
    @Nullable
    String country;

    @QueryParam("filter[campaign]")
    @Nullable
    String campaign;

    MetricQuestion question(String metric) {
        Optional<LocalDate> first = day("from", from);
        Optional<LocalDate> last = day("to", to);
        new Checks()
                .that(first.isPresent(), "from", "Write a day such as 2026-01-31.")
                .that(last.isPresent(), "to", "Write a day such as 2026-01-31.")
                .that(
                        basis == null || basis.equals("event") || basis.equals("order"),
                        "basis",
                        "Use event (each row on its own day) or order (on the day of its order).")
                .that(campaign == null, "filter[campaign]", "There is no data about campaigns yet.")
                .raise();
        return new MetricQuestion(
                metric,
                new Period(first.orElseThrow(), last.orElseThrow()),
                filter(),
                "order".equals(basis),
                day("asReportedOn", asReportedOn));
    }

    static Optional<LocalDate> day(String name, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw Problem.invalid(name, "Write a day such as 2026-01-31.");
        }
    }

    static Optional<Facet> facet(@Nullable String by) {
        return Optional.ofNullable(by)
                .map(word -> Facet.of(word)
                        .orElseThrow(() -> Problem.invalid(
                                "by",
                                "Use day, week, month, quarter, year, location, channel, product, category, group,"
                                        + " country or method.")));
    }

    private MetricFilter filter() {
        return new MetricFilter(
                Optional.ofNullable(location)
                        .map(text -> LocationId.parse(text).orElseThrow(() -> Problem.notFound("location"))),
                text("channel", channel).map(text -> text.toUpperCase(Locale.ROOT)),
                text("product", product),
                Optional.ofNullable(category)
                        .map(text -> TypeId.parse("col", text).orElseThrow(() -> Problem.notFound("collection"))),
                text("group", group),
                text("country", country));
    }

    private static Optional<String> text(String name, @Nullable String text) {
        if (text != null && (text.length() > MAX_TEXT || text.indexOf('\0') >= 0)) {
            throw Problem.invalid("filter[" + name + "]", "Use at most 200 characters.");
        }
        return Optional.ofNullable(text);
    }
}
