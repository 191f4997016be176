package io.vitrine.analytics;

import io.vitrine.analytics.rollup.TestShop;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The figures wired by hand, on a clock that stands still. */
@SuppressWarnings("UnnecessaryAssignment") // wired by hand instead of by the container
public final class TestFigures {

    private TestFigures() {}

    public static Figures make() {
        Database database = TestDatabase.shared().database();
        Figures figures = new Figures();
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
        figures.accuracy = new AccuracyRows();
        figures.accuracy.database = database;
        return figures;
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
