package io.vitrine.analytics;

import io.vitrine.analytics.rollup.TestShop;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.TestDatabase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** The figures wired by hand, on a clock that stands still. */
@SuppressWarnings("UnnecessaryAssignment") // wired by hand instead of by the container
public final class TestFigures {

    private TestFigures() {}

    public static Figures make() {
        Database database = TestDatabase.shared().database();
        Figures figures = new Figures();
        figures.clock = TestShop.clock();
        figures.kpis = new KpiRows();
        figures.kpis.database = database;
        figures.kpis.clock = TestShop.clock();
        DayRows days = new DayRows();
        days.database = database;
        figures.trends = new Trends();
        figures.trends.rows = days;
        figures.trends.clock = TestShop.clock();
        figures.days = new Days();
        figures.days.kpis = figures.kpis;
        figures.days.days = days;
        figures.days.rows = new TodayRows();
        figures.days.rows.database = database;
        figures.days.clock = TestShop.clock();
        figures.comparisons = new Comparisons();
        figures.comparisons.kpis = figures.kpis;
        figures.comparisons.rows = new LocationRows();
        figures.comparisons.rows.database = database;
        figures.breakdowns = new Breakdowns();
        figures.breakdowns.database = database;
        figures.drillDowns = new DrillDowns();
        figures.drillDowns.clock = TestShop.clock();
        figures.drillDowns.cursors = new PlainCursors();
        figures.drillDowns.rows = new DrillRows();
        figures.drillDowns.rows.database = database;
        figures.locations = figures.comparisons.rows;
        figures.accuracy = new AccuracyRows();
        figures.accuracy.database = database;
        return figures;
    }

    /** One figure as screens show it; an average over no orders is zero. */
    static BigDecimal value(Metric metric, Kpis kpis) {
        return switch (metric) {
            case GROSS_SALES -> kpis.grossSales().amount();
            case DISCOUNTS -> kpis.discounts().amount();
            case RETURNS -> kpis.returns().amount();
            case NET_SALES -> kpis.netSales().amount();
            case ORDERS -> BigDecimal.valueOf(kpis.orders());
            case AVERAGE_ORDER_VALUE ->
                kpis.averageOrderValue().map(Money::amount).orElse(BigDecimal.ZERO);
            case CUSTOMERS -> BigDecimal.valueOf(kpis.customers());
            case NEW_CUSTOMERS -> BigDecimal.valueOf(kpis.newCustomers());
            case RETURNING_CUSTOMERS -> BigDecimal.valueOf(kpis.returningCustomers());
        };
    }

    /** The value that the registry's own statement gives, at two digits. */
    public static BigDecimal byDefinition(Metric metric, FigureQuery query) {
        return TestDatabase.shared()
                .database()
                .figures()
                .withHandle(handle -> handle.createQuery(metric.sql())
                        .bind("from", query.period().from())
                        .bind("to", query.period().to())
                        .bindByType(
                                "location",
                                query.location().map(LocationId::value).orElse(null),
                                UUID.class)
                        .mapTo(BigDecimal.class)
                        .one())
                .setScale(2, RoundingMode.HALF_UP);
    }

    private static final class PlainCursors extends Cursors {

        @Override
        public String sign(String place) {
            return Base64.getUrlEncoder().encodeToString(place.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String open(String cursor) {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        }
    }
}
