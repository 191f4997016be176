package io.vitrine.ui.owner;

import io.vitrine.analytics.Kpis;
import io.vitrine.analytics.Metric;
import io.vitrine.analytics.metric.Unit;
import io.vitrine.core.money.Money;
import io.vitrine.ui.kit.About;
import io.vitrine.ui.kit.Change;
import io.vitrine.ui.kit.Formats;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How the screens read a metric: its value among the figures of a period, its text, its change, what it means. */
public final class Readings {

    private Readings() {}

    /** The value; absent when there is nothing to count it from. */
    public static Optional<BigDecimal> value(Metric metric, Kpis kpis) {
        return switch (metric) {
            case GROSS_SALES -> Optional.of(kpis.grossSales().amount());
            case DISCOUNTS -> Optional.of(kpis.discounts().amount());
            case RETURNS -> Optional.of(kpis.returns().amount());
            case NET_SALES -> Optional.of(kpis.netSales().amount());
            case ORDERS -> Optional.of(BigDecimal.valueOf(kpis.orders()));
            case AVERAGE_ORDER_VALUE -> kpis.averageOrderValue().map(Money::amount);
            case CUSTOMERS -> Optional.of(BigDecimal.valueOf(kpis.customers()));
            case NEW_CUSTOMERS -> Optional.of(BigDecimal.valueOf(kpis.newCustomers()));
            case RETURNING_CUSTOMERS -> Optional.of(BigDecimal.valueOf(kpis.returningCustomers()));
        };
    }

    public static boolean isMoney(Metric metric) {
        return metric.unit() == Unit.MONEY;
    }

    /** Which date counts, in few words. */
    public static String basis(Metric metric) {
        return switch (metric.basis()) {
            case ORDER_DATE -> isMoney(metric) ? "Order date, before tax" : "Order date";
            case REFUND_DATE -> "Refund date, before tax";
            case ORDER_AND_REFUND_DATE -> "Before tax and shipping";
        };
    }

    /** The exact value. */
    public static String text(Metric metric, BigDecimal value, Formats formats) {
        return isMoney(metric) ? formats.money(value) : formats.count(value.longValue());
    }

    /** The value as a tile shows it. */
    public static String tile(Metric metric, BigDecimal value, Formats formats) {
        return isMoney(metric) ? formats.tile(value) : formats.count(value.longValue());
    }

    public static Change change(Metric metric, BigDecimal now, BigDecimal before) {
        Change change = isMoney(metric) ? Change.of(now, before) : Change.of(now.longValue(), before.longValue());
        boolean better = metric != Metric.RETURNS && metric != Metric.DISCOUNTS;
        return better ? change : change.lowerIsBetter();
    }

    /** The button that explains the metric. */
    public static About about(Metric metric, Desk desk) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Version", Integer.toString(metric.version()));
        facts.put("Basis", metric.basis().words());
        facts.put("Time zone", desk.business().zone().getId());
        if (isMoney(metric)) {
            facts.put("Currency", desk.business().currency().getCurrencyCode());
        }
        return new About(metric.label(), metric.definition(), facts);
    }
}
