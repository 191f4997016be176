package io.vitrine.analytics.outlook;

import io.vitrine.analytics.forecast.Slope;
import io.vitrine.analytics.forecast.WeekShape;
import io.vitrine.core.location.LocationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What goes with the week, and what goes up or down. */
@ApplicationScoped
public class Patterns {

    /** A quarter of a year. */
    public static final int WEEKS = 13;

    /** Of ten products named as trending, one may be none. */
    public static final BigDecimal FALSE_ONES = new BigDecimal("0.10");

    private static final int WEEK = 7;
    private static final int SOLD_WEEKS = 6;

    /** Pieces and chances with three digits. */
    private static final int DIGITS = 3;

    @Inject
    Asking asking;

    @Inject
    PartRows parts;

    private record Product(String sku, String name, List<BigDecimal> weeks, Slope slope) {}

    /** How much the day of the week decides. */
    public Seasonality week(OutlookQuery query) {
        LocalDate today = asking.today(query.location());
        Optional<DailySeries> days = asking.days(query, today);
        int history = days.map(series -> series.values().size()).orElse(0);
        if (history < Outlooks.LEAST_DAYS) {
            return Seasonality.unknown(history, Outlooks.LEAST_DAYS - history);
        }
        WeekShape shape = WeekShape.of(days.orElseThrow().values(), WEEK);
        LocalDate first = today.minusDays(WEEK);
        SortedMap<DayOfWeek, BigDecimal> weekdays = new TreeMap<>();
        for (int i = 0; i < shape.shares().size(); i++) {
            weekdays.put(
                    first.plusDays(i).getDayOfWeek(),
                    BigDecimal.valueOf(shape.shares().get(i)).setScale(2, RoundingMode.HALF_UP));
        }
        return new Seasonality(
                history,
                0,
                Optional.of(BigDecimal.valueOf(shape.strength()).setScale(2, RoundingMode.HALF_UP)),
                weekdays);
    }

    /** Products whose pieces of the last 13 weeks go one way, the steepest for their size first. */
    public List<Trending> trending(Optional<LocationId> location) {
        LocalDate today = asking.today(location);
        List<Product> products = parts.weeks(today.minusDays(1), WEEKS, location).stream()
                .collect(Collectors.groupingBy(PartRows.Week::sku))
                .values()
                .stream()
                .filter(weeks -> weeks.size() >= SOLD_WEEKS)
                .map(Patterns::product)
                .toList();
        double most = Slope.threshold(products.stream().map(Product::slope).toList(), FALSE_ONES.doubleValue());
        return products.stream()
                .filter(product ->
                        product.slope().chance() <= most && product.slope().perStep() != 0)
                .map(Patterns::trending)
                .sorted(Comparator.comparing(Patterns::steepness).reversed().thenComparing(Trending::sku))
                .toList();
    }

    private static Product product(List<PartRows.Week> sold) {
        List<BigDecimal> weeks = new ArrayList<>(Collections.nCopies(WEEKS, BigDecimal.ZERO));
        sold.forEach(week -> weeks.set(WEEKS - 1 - week.weeksAgo(), week.quantity()));
        return new Product(sold.get(0).sku(), sold.get(0).name(), weeks, Slope.of(weeks));
    }

    private static Trending trending(Product product) {
        BigDecimal sum = product.weeks().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Trending(
                product.sku(),
                product.name(),
                sum.divide(BigDecimal.valueOf(WEEKS), DIGITS, RoundingMode.HALF_UP),
                BigDecimal.valueOf(product.slope().perStep()).setScale(DIGITS, RoundingMode.HALF_UP),
                BigDecimal.valueOf(product.slope().low()).setScale(DIGITS, RoundingMode.HALF_UP),
                BigDecimal.valueOf(product.slope().high()).setScale(DIGITS, RoundingMode.HALF_UP),
                BigDecimal.valueOf(product.slope().chance()).setScale(DIGITS, RoundingMode.HALF_UP));
    }

    private static BigDecimal steepness(Trending trending) {
        return trending.perWeekUsually().signum() == 0
                ? BigDecimal.ZERO
                : trending.perWeek().abs().divide(trending.perWeekUsually().abs(), 6, RoundingMode.HALF_UP);
    }
}
