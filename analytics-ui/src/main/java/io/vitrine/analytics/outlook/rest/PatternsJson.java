package io.vitrine.analytics.outlook.rest;

import io.vitrine.analytics.outlook.Anomaly;
import io.vitrine.analytics.outlook.OutlookQuery;
import io.vitrine.analytics.outlook.Patterns;
import io.vitrine.analytics.outlook.Seasonality;
import io.vitrine.analytics.outlook.Trending;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;

/** Patterns as JSON; values are decimal texts. */
final class PatternsJson {

    private PatternsJson() {}

    static JsonObject anomalies(OutlookQuery query, List<Anomaly> anomalies) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        anomalies.forEach(anomaly -> data.add(anomaly(anomaly)));
        return Json.createObjectBuilder()
                .add("metric", query.metric().id())
                .add("basis", query.metric().basis().words())
                .add("data", data)
                .add("next", JsonValue.NULL)
                .build();
    }

    private static JsonObjectBuilder anomaly(Anomaly anomaly) {
        JsonArrayBuilder reasons = Json.createArrayBuilder();
        anomaly.reasons()
                .forEach(reason -> reasons.add(Json.createObjectBuilder()
                        .add("dimension", reason.dimension())
                        .add("key", reason.key())
                        .add("label", reason.label())
                        .add("value", reason.value().toPlainString())
                        .add("usual", reason.usual().toPlainString())
                        .add("share", reason.share().toPlainString())));
        return Json.createObjectBuilder()
                .add("day", anomaly.day().toString())
                .add("direction", anomaly.above() ? "above" : "below")
                .add("value", anomaly.value().toPlainString())
                .add("expected", anomaly.expected().toPlainString())
                .add("low99", anomaly.low().toPlainString())
                .add("high99", anomaly.high().toPlainString())
                .add("reasons", reasons);
    }

    static JsonObject seasonality(OutlookQuery query, Seasonality found) {
        JsonObjectBuilder weekdays = Json.createObjectBuilder();
        found.weekdays()
                .forEach((day, share) -> weekdays.add(day.name().toLowerCase(Locale.ROOT), share.toPlainString()));
        return Json.createObjectBuilder()
                .add("metric", query.metric().id())
                .add(
                        "history",
                        Json.createObjectBuilder().add("days", found.history()).add("missing", found.missing()))
                .add("word", found.word())
                .add(
                        "strength",
                        found.strength()
                                .<JsonValue>map(share -> Json.createValue(share.toPlainString()))
                                .orElse(JsonValue.NULL))
                .add("weekdays", weekdays)
                .build();
    }

    static JsonObject trending(List<Trending> products) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        products.forEach(product -> data.add(Json.createObjectBuilder()
                .add("sku", product.sku())
                .add("name", product.name())
                .add("direction", product.rising() ? "rising" : "falling")
                .add("piecesPerWeek", product.perWeekUsually().toPlainString())
                .add("changePerWeek", product.perWeek().toPlainString())
                .add("low95", product.low().toPlainString())
                .add("high95", product.high().toPlainString())
                .add("chance", product.chance().toPlainString())));
        return Json.createObjectBuilder()
                .add("weeks", Patterns.WEEKS)
                .add("falseOnes", Patterns.FALSE_ONES.toPlainString())
                .add("data", data)
                .add("next", JsonValue.NULL)
                .build();
    }
}
