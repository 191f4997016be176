package io.vitrine.analytics.outlook.rest;

import io.vitrine.analytics.metric.Unit;
import io.vitrine.analytics.outlook.Expected;
import io.vitrine.analytics.outlook.Outlook;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.tenant.Tenant;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;

/** An outlook as JSON. Values are decimal texts: money at the currency's digits, counts at one. */
final class OutlookJson {

    private OutlookJson() {}

    static JsonObject write(Outlook outlook) {
        Tenant business = CurrentCall.require().business();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("metric", outlook.query().metric().id())
                .add("unit", unit(outlook, business))
                .add("basis", outlook.query().metric().basis().words())
                .add("timeZone", business.zone().getId())
                .add("asOf", outlook.asOf().toString())
                .add("location", text(outlook.query().location().map(LocationId::toString)))
                .add("product", text(outlook.query().product()))
                .add(
                        "history",
                        Json.createObjectBuilder()
                                .add("days", outlook.history())
                                .add("missing", outlook.missing()));
        outlook.told()
                .ifPresentOrElse(
                        told -> told(json, told),
                        () -> json.add("words", missing(outlook)).add("points", JsonValue.EMPTY_JSON_ARRAY));
        return json.build();
    }

    private static String unit(Outlook outlook, Tenant business) {
        return outlook.query().metric().unit() == Unit.MONEY
                ? business.currency().getCurrencyCode()
                : "count";
    }

    private static String missing(Outlook outlook) {
        return "There are " + outlook.history() + " days of history. A forecast needs " + outlook.missing() + " more.";
    }

    private static void told(JsonObjectBuilder json, Outlook.Told told) {
        JsonArrayBuilder points = Json.createArrayBuilder();
        told.days()
                .forEach(day ->
                        points.add(expected(day.expected()).add("day", day.day().toString())));
        json.add("words", told.quality().words())
                .add("model", quality(told.quality()))
                .add("points", points)
                .add(
                        "monthEnd",
                        expected(told.monthEnd().whole())
                                .add("month", told.monthEnd().month().toString())
                                .add("soFar", told.monthEnd().soFar().toPlainString())
                                .add("daysLeft", told.monthEnd().daysLeft()));
    }

    private static JsonObjectBuilder quality(Outlook.Quality quality) {
        return Json.createObjectBuilder()
                .add("name", quality.model())
                .add("version", quality.version())
                .add("beatsNaive", quality.beatsNaive())
                .add(
                        "backTest",
                        Json.createObjectBuilder()
                                .add("origins", quality.origins())
                                .add("smape", number(quality.smape()))
                                .add("mase", number(quality.mase()))
                                .add("naiveSmape", number(quality.naiveSmape()))
                                .add("naiveMase", number(quality.naiveMase()))
                                .add("coverage80", number(quality.coverage())));
    }

    private static JsonObjectBuilder expected(Expected expected) {
        return Json.createObjectBuilder()
                .add("value", expected.value().toPlainString())
                .add("low80", expected.low80().toPlainString())
                .add("high80", expected.high80().toPlainString())
                .add("low95", expected.low95().toPlainString())
                .add("high95", expected.high95().toPlainString());
    }

    private static JsonValue number(Optional<BigDecimal> value) {
        return text(value.map(BigDecimal::toPlainString));
    }

    private static JsonValue text(Optional<String> value) {
        return value.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL);
    }
}
