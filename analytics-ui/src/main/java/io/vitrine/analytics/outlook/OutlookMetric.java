package io.vitrine.analytics.outlook;

import io.vitrine.analytics.metric.Basis;
import io.vitrine.analytics.metric.Unit;
import java.util.Arrays;
import java.util.Currency;
import java.util.Optional;

/** What can be looked ahead at. */
public enum OutlookMetric {
    NET_SALES("net-sales", "Net sales", Unit.MONEY, Basis.ORDER_AND_REFUND_DATE),
    ORDERS("orders", "Orders", Unit.COUNT, Basis.ORDER_DATE),
    UNITS("units", "Pieces sold", Unit.COUNT, Basis.ORDER_DATE);

    private final String id;
    private final String label;
    private final Unit unit;
    private final Basis basis;

    OutlookMetric(String id, String label, Unit unit, Basis basis) {
        this.id = id;
        this.label = label;
        this.unit = unit;
        this.basis = basis;
    }

    public static Optional<OutlookMetric> byId(String id) {
        return Arrays.stream(values()).filter(metric -> metric.id.equals(id)).findFirst();
    }

    /** Name in addresses. */
    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public Unit unit() {
        return unit;
    }

    public Basis basis() {
        return basis;
    }

    /** Money at the currency's digits, counts at one: an estimate of pieces is no whole number. */
    int digits(Currency currency) {
        return unit == Unit.MONEY ? Math.max(currency.getDefaultFractionDigits(), 0) : 1;
    }

    /** Orders are not counted by product. */
    boolean ofProducts() {
        return this != ORDERS;
    }
}
