package io.vitrine.analytics.rest;

import io.vitrine.analytics.Breakdown;
import io.vitrine.analytics.Trend;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.Locale;

/** Trends and parts as JSON. Values are decimal texts: money at the currency's digits, counts whole. */
final class TrendJson {

    private TrendJson() {}

    static JsonObject write(Trend trend, String interval) {
        JsonArrayBuilder points = Json.createArrayBuilder();
        trend.points()
                .forEach(point -> points.add(Json.createObjectBuilder()
                        .add("start", point.start().toString())
                        .add("end", point.end().toString())
                        .add("value", point.value().toPlainString())
                        .add("complete", point.complete())));
        return Json.createObjectBuilder()
                .add("metric", trend.metric().id())
                .add("interval", interval.toLowerCase(Locale.ROOT))
                .add("points", points)
                .build();
    }

    static JsonObject write(Breakdown breakdown) {
        JsonArrayBuilder parts = Json.createArrayBuilder();
        breakdown
                .top()
                .forEach(slice -> parts.add(Json.createObjectBuilder()
                        .add("key", slice.key())
                        .add("label", slice.label())
                        .add("value", slice.value().toPlainString())
                        .add("share", slice.share().toPlainString())));
        return Json.createObjectBuilder()
                .add("dimension", breakdown.dimension().name().toLowerCase(Locale.ROOT))
                .add("metric", breakdown.metric().id())
                .add("groups", breakdown.groups())
                .add("top", parts)
                .add("rest", breakdown.rest().toPlainString())
                .add("total", breakdown.total().toPlainString())
                .build();
    }
}
