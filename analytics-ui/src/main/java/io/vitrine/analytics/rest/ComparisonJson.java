package io.vitrine.analytics.rest;

import io.vitrine.analytics.Kpis;
import io.vitrine.analytics.LocationComparison;
import io.vitrine.analytics.LocationComparison.LocationFigures;
import io.vitrine.core.money.Money;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;

/** The comparison of locations as JSON. */
final class ComparisonJson {

    private ComparisonJson() {}

    static JsonObject write(LocationComparison comparison) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("topPerformer", one(comparison.top()))
                .add("bottomPerformer", one(comparison.bottom()))
                .add("averageMetrics", averages(comparison))
                .add("allLocations", all(comparison))
                .add("recommendations", JsonValue.EMPTY_JSON_ARRAY);
        FigureJson.period(json, comparison.period());
        return json.build();
    }

    static JsonArray all(LocationComparison comparison) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        comparison.ranking().forEach(location -> all.add(write(location)));
        return all.build();
    }

    static JsonObject average(LocationComparison comparison) {
        return FigureJson.money(Money.of(
                comparison.averageNetSales(), comparison.whole().netSales().currency()));
    }

    static JsonArray weeks(LocationFigures location) {
        JsonArrayBuilder weeks = Json.createArrayBuilder();
        location.last13Weeks().forEach(week -> weeks.add(week.toPlainString()));
        return weeks.build();
    }

    private static JsonValue one(Optional<LocationFigures> location) {
        return location.<JsonValue>map(ComparisonJson::write).orElse(JsonValue.NULL);
    }

    private static JsonObject write(LocationFigures location) {
        return FigureJson.amounts(location.now())
                .add("id", location.id().toString())
                .add("name", location.name())
                .add("kind", location.kind().name())
                .add("rank", location.rank())
                .add("changePercent", FigureJson.percent(location.changePercent()))
                .add("previous", FigureJson.amounts(location.before()))
                .add("last13Weeks", weeks(location))
                .build();
    }

    /** Per listed location; counts at one digit. */
    private static JsonValue averages(LocationComparison comparison) {
        if (comparison.ranking().isEmpty()) {
            return JsonValue.NULL;
        }
        return Json.createObjectBuilder()
                .add("netSales", average(comparison))
                .add("grossSales", money(comparison, Kpis::grossSales))
                .add("discounts", money(comparison, Kpis::discounts))
                .add("returns", money(comparison, Kpis::returns))
                .add("orders", count(comparison, Kpis::orders))
                .add("customers", count(comparison, Kpis::customers))
                .add(
                        "averageOrderValue",
                        comparison
                                .whole()
                                .averageOrderValue()
                                .<JsonValue>map(FigureJson::money)
                                .orElse(JsonValue.NULL))
                .build();
    }

    private static JsonObject money(LocationComparison comparison, Function<Kpis, Money> figure) {
        Money sum = figure.apply(comparison.whole());
        int digits = sum.amount().scale();
        return FigureJson.money(
                Money.of(sum.amount().divide(places(comparison), digits, RoundingMode.HALF_UP), sum.currency()));
    }

    private static String count(LocationComparison comparison, Function<Kpis, Long> figure) {
        long sum = comparison.ranking().stream()
                .map(LocationFigures::now)
                .map(figure)
                .mapToLong(Long::longValue)
                .sum();
        return BigDecimal.valueOf(sum)
                .divide(places(comparison), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static BigDecimal places(LocationComparison comparison) {
        return BigDecimal.valueOf(comparison.ranking().size());
    }
}
