package io.vitrine.analytics.outlook;

import io.vitrine.analytics.forecast.Surprise;
import io.vitrine.analytics.forecast.Surprises;
import io.vitrine.analytics.outlook.Anomaly.Reason;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days that were not seen coming, and which part of the business explains them best. */
@ApplicationScoped
public class Anomalies {

    /** The farthest back. */
    public static final int MOST_DAYS = 56;

    private static final int WEEK = 7;
    private static final int USUAL_WEEKS = 8;
    private static final int MOST_REASONS = 3;
    private static final BigDecimal LEAST_SHARE = new BigDecimal("0.3");

    @Inject
    Asking asking;

    @Inject
    PartRows parts;

    /**
     * Those among the last days until yesterday, newest first. A history of less than four weeks and the days asked for has
     * none.
     *
     * @param days 1 to 56
     */
    public List<Anomaly> of(OutlookQuery query, int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw Problem.invalid("days", "Use 1 to 56 days.");
        }
        LocalDate today = asking.today(query.location());
        return asking.days(query, today)
                .filter(series -> series.values().size() >= Outlooks.LEAST_DAYS + days)
                .map(series -> Surprises.among(series.values(), WEEK, days).stream()
                        .map(surprise -> anomaly(query, series, surprise))
                        .sorted(Comparator.comparing(Anomaly::day).reversed())
                        .toList())
                .orElse(List.of());
    }

    private Anomaly anomaly(OutlookQuery query, DailySeries series, Surprise surprise) {
        int digits = query.metric().digits(CurrentCall.require().business().currency());
        LocalDate day = series.first().plusDays(surprise.place());
        int weeks = Math.min(USUAL_WEEKS, surprise.place() / WEEK);
        return new Anomaly(
                day,
                BigDecimal.valueOf(surprise.value()).setScale(digits, RoundingMode.HALF_UP),
                BigDecimal.valueOf(surprise.expected()).setScale(digits, RoundingMode.HALF_UP),
                BigDecimal.valueOf(surprise.low()).setScale(digits, RoundingMode.HALF_UP),
                BigDecimal.valueOf(surprise.high()).setScale(digits, RoundingMode.HALF_UP),
                reasons(parts.parts(query, day, weeks), digits));
    }

    /** Of each dimension with more than one part the one that went the way of the whole the farthest. */
    private static List<Reason> reasons(List<PartRows.Part> parts, int digits) {
        return parts.stream().collect(Collectors.groupingBy(PartRows.Part::dimension)).values().stream()
                .filter(dimension -> dimension.size() > 1)
                .flatMap(dimension -> {
                    BigDecimal whole =
                            dimension.stream().map(PartRows.Part::difference).reduce(BigDecimal.ZERO, BigDecimal::add);
                    return whole.signum() == 0
                            ? Stream.empty()
                            : dimension.stream().map(part -> reason(part, whole, digits));
                })
                .filter(reason -> reason.share().compareTo(LEAST_SHARE) >= 0)
                .sorted(Comparator.comparing(Reason::share)
                        .reversed()
                        .thenComparing(Reason::dimension)
                        .thenComparing(Reason::key))
                .limit(MOST_REASONS)
                .toList();
    }

    private static Reason reason(PartRows.Part part, BigDecimal whole, int digits) {
        return new Reason(
                part.dimension(),
                part.dimension().equals("location")
                        ? new LocationId(UUID.fromString(part.key())).toString()
                        : part.key(),
                part.label(),
                part.value().setScale(digits, RoundingMode.HALF_UP),
                part.usual().setScale(digits, RoundingMode.HALF_UP),
                part.difference().divide(whole, 2, RoundingMode.HALF_UP));
    }
}
