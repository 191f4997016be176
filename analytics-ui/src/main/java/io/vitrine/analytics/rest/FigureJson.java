package io.vitrine.analytics.rest;

import io.vitrine.analytics.Change;
import io.vitrine.analytics.FigureQuery;
import io.vitrine.analytics.Kpis;
import io.vitrine.analytics.Period;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.money.Money;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;

/** The figures of a period as JSON. */
final class FigureJson {

    private FigureJson() {}

    static JsonObjectBuilder kpis(Kpis kpis, FigureQuery query) {
        JsonObjectBuilder json = amounts(kpis)
                .add("asOf", kpis.asOf().toString())
                .add("timeZone", CurrentCall.require().business().zone().getId());
        period(json, query.period());
        return json.add(
                "location",
                query.location()
                        .map(LocationId::toString)
                        .<JsonValue>map(Json::createValue)
                        .orElse(JsonValue.NULL));
    }

    static JsonObjectBuilder amounts(Kpis kpis) {
        return Json.createObjectBuilder()
                .add("grossSales", money(kpis.grossSales()))
                .add("discounts", money(kpis.discounts()))
                .add("returns", money(kpis.returns()))
                .add("netSales", money(kpis.netSales()))
                .add("orders", kpis.orders())
                .add(
                        "averageOrderValue",
                        kpis.averageOrderValue()
                                .<JsonValue>map(FigureJson::money)
                                .orElse(JsonValue.NULL))
                .add("customers", kpis.customers())
                .add("newCustomers", kpis.newCustomers())
                .add("returningCustomers", kpis.returningCustomers())
                .add("guestOrders", kpis.guestOrders())
                .add("orderLines", kpis.orderLines())
                .add("returnDocuments", kpis.returnDocuments())
                .add("returnLines", kpis.returnLines());
    }

    /** Changes in percent at one digit, as text; null where there was nothing before. */
    static JsonObject change(Kpis now, Kpis before) {
        return Json.createObjectBuilder()
                .add("grossSales", change(now.grossSales(), before.grossSales()))
                .add("discounts", change(now.discounts(), before.discounts()))
                .add("returns", change(now.returns(), before.returns()))
                .add("netSales", change(now.netSales(), before.netSales()))
                .add("orders", change(now.orders(), before.orders()))
                .add(
                        "averageOrderValue",
                        now.averageOrderValue().isPresent()
                                        && before.averageOrderValue().isPresent()
                                ? change(
                                        now.averageOrderValue().get(),
                                        before.averageOrderValue().get())
                                : JsonValue.NULL)
                .add("customers", change(now.customers(), before.customers()))
                .add("newCustomers", change(now.newCustomers(), before.newCustomers()))
                .add("returningCustomers", change(now.returningCustomers(), before.returningCustomers()))
                .build();
    }

    static void period(JsonObjectBuilder json, Period period) {
        json.add("from", period.from().toString()).add("to", period.to().toString());
    }

    static JsonObject money(Money money) {
        return Json.createObjectBuilder()
                .add("amount", money.text())
                .add("currency", money.currency().getCurrencyCode())
                .build();
    }

    static JsonValue percent(Optional<BigDecimal> percent) {
        return percent.map(BigDecimal::toPlainString)
                .<JsonValue>map(Json::createValue)
                .orElse(JsonValue.NULL);
    }

    private static JsonValue change(Money now, Money before) {
        return percent(Change.percent(now.amount(), before.amount()));
    }

    private static JsonValue change(long now, long before) {
        return percent(Change.percent(BigDecimal.valueOf(now), BigDecimal.valueOf(before)));
    }
}
