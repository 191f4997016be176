package io.vitrine.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** What screens and programs ask for: any period of the two years, one in three times for one location. */
enum FigureKind {
    KPI("kpi, any period", true),
    TRENDS("trends, any metric and interval", true),
    COMPARED("kpi beside the period before", false),
    LOCATIONS("locations, 28 days", false),
    PRODUCTS("ten best products, 28 days", false),
    ROWS("rows behind a figure, 28 days", false);

    private static final int DAYS = 730;
    private static final int MONTH = 28;
    private static final List<String> METRICS = List.of(
            "gross-sales",
            "net-sales",
            "orders",
            "average-order-value",
            "customers",
            "new-customers",
            "returning-customers");
    private static final List<String> INTERVALS = List.of("day", "week", "month");

    private final String label;
    private final boolean promised;

    FigureKind(String label, boolean promised) {
        this.label = label;
        this.promised = promised;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return label;
    }

    boolean promised() {
        return promised;
    }

    /** Path and query of the next question. */
    String next(SplittableRandom random, LocalDate today, List<String> locations) {
        String place = random.nextInt(3) == 0 ? "&location=" + any(random, locations) : "";
        return switch (this) {
            case KPI -> "/api/analytics/kpi?" + anyPeriod(random, today) + place;
            case TRENDS ->
                "/api/analytics/trends/" + any(random, METRICS) + "?" + anyPeriod(random, today) + place + "&interval="
                        + any(random, INTERVALS);
            case COMPARED -> "/api/analytics/kpi?compare=previous&" + anyMonth(random, today) + place;
            case LOCATIONS -> "/api/analytics/locations?" + anyMonth(random, today);
            case ROWS -> "/api/analytics/rows/" + any(random, METRICS) + "?" + anyMonth(random, today) + place;
            case PRODUCTS -> "/api/analytics/breakdown/product?" + anyMonth(random, today) + place;
        };
    }

    private static String any(SplittableRandom random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static String anyPeriod(SplittableRandom random, LocalDate today) {
        int one = random.nextInt(DAYS);
        int two = random.nextInt(DAYS);
        return period(today.minusDays(Math.max(one, two)), today.minusDays(Math.min(one, two)));
    }

    private static String anyMonth(SplittableRandom random, LocalDate today) {
        LocalDate last = today.minusDays(random.nextInt(DAYS - MONTH));
        return period(last.minusDays(MONTH - 1), last);
    }

    private static String period(LocalDate from, LocalDate to) {
        return "from=" + from + "&to=" + to;
    }
}
