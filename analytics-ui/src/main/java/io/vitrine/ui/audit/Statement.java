package io.vitrine.ui.audit;

import io.vitrine.analytics.FigureQuery;
import io.vitrine.analytics.Figures;
import io.vitrine.analytics.Interval;
import io.vitrine.analytics.Kpis;
import io.vitrine.analytics.Metric;
import io.vitrine.analytics.Trend;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Sales month by month; the lines add up to the total, which is read on its own. */
record Statement(List<Line> lines, Line total) {

    /** One month, cut off at the ends of the period. */
    record Line(
            LocalDate from,
            LocalDate to,
            BigDecimal gross,
            BigDecimal discounts,
            BigDecimal returns,
            BigDecimal net,
            long orders) {}

    static Statement read(Figures figures, FigureQuery query) {
        List<Trend.Point> gross = months(figures, Metric.GROSS_SALES, query);
        List<Trend.Point> discounts = months(figures, Metric.DISCOUNTS, query);
        List<Trend.Point> returns = months(figures, Metric.RETURNS, query);
        List<Trend.Point> net = months(figures, Metric.NET_SALES, query);
        List<Trend.Point> orders = months(figures, Metric.ORDERS, query);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < net.size(); i++) {
            lines.add(new Line(
                    net.get(i).start(),
                    net.get(i).end(),
                    gross.get(i).value(),
                    discounts.get(i).value(),
                    returns.get(i).value(),
                    net.get(i).value(),
                    orders.get(i).value().longValue()));
        }
        Kpis kpis = figures.kpis(query);
        return new Statement(
                List.copyOf(lines),
                new Line(
                        query.period().from(),
                        query.period().to(),
                        kpis.grossSales().amount(),
                        kpis.discounts().amount(),
                        kpis.returns().amount(),
                        kpis.netSales().amount(),
                        kpis.orders()));
    }

    private static List<Trend.Point> months(Figures figures, Metric metric, FigureQuery query) {
        return figures.trend(metric, query, Interval.MONTH).points();
    }
}
