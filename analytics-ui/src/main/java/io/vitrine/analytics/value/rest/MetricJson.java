package io.vitrine.analytics.value.rest;

import io.vitrine.analytics.metric.Facet;
import io.vitrine.analytics.metric.RegisteredMetric;
import io.vitrine.analytics.value.Figure;
import io.vitrine.analytics.value.MetricAnswer;
import io.vitrine.analytics.value.MetricMeaning;
import io.vitrine.analytics.value.MetricQuestion;
import io.vitrine.analytics.value.MetricRow;
import io.vitrine.analytics.value.Restatements;
import io.vitrine.analytics.value.RowColumns;
import io.vitrine.analytics.value.RowPage;
import io.vitrine.analytics.value.TargetAnswer;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.tenant.Tenant;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Figures as JSON. Values are decimal texts; a missing one is null and has a reason. */
final class MetricJson {

    private static final String NO_CAMPAIGNS = "No data yet: there are no campaigns.";

    private MetricJson() {}

    static JsonObject registry(List<MetricMeaning> all) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        all.forEach(meaning -> data.add(meaning(meaning)));
        return Json.createObjectBuilder()
                .add("data", data)
                .add("next", JsonValue.NULL)
                .build();
    }

    static JsonObject meaning(MetricMeaning meaning) {
        JsonObjectBuilder json = described(meaning);
        meaning.registered().ifPresent(metric -> registered(metric, json));
        meaning.own()
                .ifPresent(own -> json.add("formula", own.formula().toString())
                        .add("madeOf", words(own.formula().figures())));
        return json.build();
    }

    static JsonObject answer(MetricAnswer answer) {
        JsonObjectBuilder json = described(answer.meaning());
        question(answer.question(), json);
        json.add("by", text(answer.by().map(Facet::word)))
                .add("asOf", answer.asOf().toString());
        figure(answer.figure(), json);
        json.add("hash", text(answer.hash()));
        JsonArrayBuilder parts = Json.createArrayBuilder();
        answer.parts().forEach(part -> {
            JsonObjectBuilder one =
                    Json.createObjectBuilder().add("key", part.key()).add("label", part.label());
            figure(part.figure(), one);
            parts.add(one);
        });
        JsonArrayBuilder reproduce = Json.createArrayBuilder();
        answer.reproduce().forEach(one -> {
            JsonObjectBuilder parameters = Json.createObjectBuilder();
            one.parameters().forEach(parameters::add);
            reproduce.add(Json.createObjectBuilder()
                    .add("metric", one.metric())
                    .add("sql", one.sql())
                    .add("parameters", parameters)
                    .add("role", "read-only role of the business"));
        });
        return json.add("parts", parts).add("reproduce", reproduce).build();
    }

    static JsonObject beside(JsonObject answer, TargetAnswer target) {
        return Json.createObjectBuilder(answer)
                .add(
                        "target",
                        Json.createObjectBuilder()
                                .add("value", text(target.target().map(BigDecimal::toPlainString)))
                                .add("percent", text(target.percent().map(BigDecimal::toPlainString)))
                                .add("reason", text(target.reason())))
                .build();
    }

    static JsonObject page(RowPage page) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        page.rows().forEach(row -> data.add(row(row)));
        return Json.createObjectBuilder(answer(page.answer()))
                .add("data", data)
                .add("next", text(page.next()))
                .build();
    }

    static JsonObject restatements(Restatements found) {
        JsonObjectBuilder json = described(found.meaning());
        question(found.question(), json);
        JsonArrayBuilder changes = Json.createArrayBuilder();
        found.changes().forEach(change -> {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("recordedOn", change.recordedOn().toString());
            figure(change.figure(), one);
            changes.add(one);
        });
        JsonObjectBuilder before = Json.createObjectBuilder();
        figure(found.before(), before);
        JsonObjectBuilder now = Json.createObjectBuilder();
        figure(found.now(), now);
        return json.add("since", found.since().toString())
                .add("asReported", before)
                .add("now", now)
                .add("changes", changes)
                .add("complete", found.complete())
                .build();
    }

    private static JsonObject row(MetricRow row) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        List<Object> cells = RowColumns.cells(row);
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            String text = cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
            json.add(RowColumns.NAMES.get(i), text(Optional.of(text).filter(some -> !some.isEmpty())));
        }
        return json.build();
    }

    private static JsonObjectBuilder described(MetricMeaning meaning) {
        Tenant business = CurrentCall.require().business();
        return Json.createObjectBuilder()
                .add("metric", meaning.id())
                .add("id", meaning.id())
                .add("version", meaning.version())
                .add("label", meaning.label())
                .add("definition", meaning.definition())
                .add("unit", meaning.unit().name())
                .add("basis", meaning.basis())
                .add("timeZone", business.zone().getId())
                .add("currency", business.currency().getCurrencyCode());
    }

    private static void registered(RegisteredMetric metric, JsonObjectBuilder json) {
        json.add("reckoning", metric.reckoning().words())
                .add("time", metric.reach().name())
                .add("available", metric.source().isPresent())
                .add("reason", metric.source().isPresent() ? JsonValue.NULL : Json.createValue(metric.reason()))
                .add(
                        "filters",
                        words(metric.filters().stream()
                                .map(Facet::word)
                                .sorted()
                                .toList()))
                .add(
                        "dimensions",
                        words(metric.parts().stream().map(Facet::word).sorted().toList()))
                .add("notYet", Json.createObjectBuilder().add("campaign", NO_CAMPAIGNS));
        metric.source().ifPresent(source -> json.add("sql", source.totalSql()).add("drillSql", source.rowsSql()));
    }

    private static void question(MetricQuestion question, JsonObjectBuilder json) {
        JsonObjectBuilder filters = Json.createObjectBuilder();
        question.filter().used().forEach((facet, value) -> filters.add(facet.word(), value));
        json.add("from", question.period().from().toString())
                .add("to", question.period().to().toString())
                .add("filters", filters)
                .add("dated", question.onOrderDate() ? "order" : "event")
                .add("asReportedOn", text(question.reportedOn().map(Object::toString)));
    }

    private static void figure(Figure figure, JsonObjectBuilder json) {
        json.add("value", text(figure.value().map(BigDecimal::toPlainString)))
                .add("reason", text(figure.reason()))
                .add("rowCount", figure.rowCount())
                .add("rowsWithoutValue", figure.withoutValue());
    }

    private static JsonArrayBuilder words(Collection<String> words) {
        return Json.createArrayBuilder(words);
    }

    private static JsonValue text(Optional<String> text) {
        return text.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL);
    }
}
