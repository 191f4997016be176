package io.vitrine.commerce.inventory.rest;

import io.vitrine.commerce.inventory.CountLine;
import io.vitrine.commerce.inventory.StockCheck;
import io.vitrine.commerce.inventory.StockCount;
import io.vitrine.commerce.inventory.StockEntry;
import io.vitrine.commerce.inventory.StockLevel;
import io.vitrine.commerce.inventory.StockPage;
import io.vitrine.commerce.inventory.StockValue;
import io.vitrine.commerce.inventory.Suggestion;
import io.vitrine.commerce.inventory.ValuedVariant;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.money.Money;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Stock as JSON. */
final class StockJson {

    private StockJson() {}

    static <T> JsonObject page(StockPage<T> page, Function<T, JsonObjectBuilder> row) {
        return list(page.rows(), page.next(), row);
    }

    static <T> JsonObject list(List<T> rows, Optional<String> next, Function<T, JsonObjectBuilder> row) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        rows.forEach(each -> data.add(row.apply(each)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("data", data);
        next.ifPresentOrElse(cursor -> json.add("next", cursor), () -> json.add("next", JsonValue.NULL));
        return json.build();
    }

    static JsonObjectBuilder level(StockLevel level) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("variant", level.variant().toString())
                .add("sku", level.sku())
                .add("location", level.location().toString())
                .add("onHand", level.onHand())
                .add("reserved", level.reserved())
                .add("held", level.held())
                .add("available", level.available())
                .add("low", level.low());
        level.reorderPoint().ifPresent(point -> json.add("reorderPoint", point));
        return json;
    }

    static JsonObjectBuilder entry(StockEntry entry) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", entry.id().toString())
                .add("at", entry.at().toString())
                .add("variant", entry.variant().toString())
                .add("location", entry.location().toString())
                .add("change", entry.change())
                .add("reason", entry.reason().name())
                .add("note", entry.note())
                .add("source", entry.source())
                .add("actor", entry.actor());
        entry.unitCost().ifPresent(cost -> json.add("unitCost", cost(cost)));
        entry.lot().ifPresent(lot -> json.add("lot", lot));
        return json;
    }

    static JsonObjectBuilder suggestion(Suggestion suggestion) {
        return Json.createObjectBuilder()
                .add("variant", suggestion.variant().toString())
                .add("sku", suggestion.sku())
                .add("location", suggestion.location().toString())
                .add("available", suggestion.available())
                .add("shipped", suggestion.shipped())
                .add("perDay", suggestion.perDay().toPlainString())
                .add("leadDays", suggestion.pace().leadDays())
                .add("safety", suggestion.safety())
                .add("reorderPoint", suggestion.reorderPoint())
                .add("quantity", suggestion.quantity())
                .add("arithmetic", suggestion.arithmetic());
    }

    static JsonObjectBuilder count(StockCount count) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", count.id().toString())
                .add("location", count.location().toString())
                .add("status", count.status().name())
                .add("note", count.note())
                .add("countedAt", count.countedAt().toString())
                .add("countedBy", count.countedBy());
        count.approvedAt().ifPresent(at -> json.add("approvedAt", at.toString()));
        count.approvedBy().ifPresent(by -> json.add("approvedBy", by));
        return json;
    }

    static JsonObject countWithLines(StockCount count) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        count.lines().forEach(line -> lines.add(line(line)));
        return count(count)
                .add("needsColleague", count.grave())
                .add("lines", lines)
                .build();
    }

    static JsonObjectBuilder check(StockCheck check) {
        return Json.createObjectBuilder()
                .add("at", check.at().toString())
                .add("compared", check.compared())
                .add("differences", check.differences())
                .add("detail", DifferenceJson.array(check.detail()));
    }

    static JsonObject value(StockValue value) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        value.variants().forEach(variant -> data.add(valued(variant)));
        return Json.createObjectBuilder()
                .add("at", value.at().toString())
                .add("method", value.method().name())
                .add("total", money(value.total()))
                .add("data", data)
                .add("next", JsonValue.NULL)
                .build();
    }

    private static JsonObjectBuilder line(CountLine line) {
        return Json.createObjectBuilder()
                .add("variant", line.variant().toString())
                .add("counted", line.counted())
                .add("expected", line.expected())
                .add("difference", line.difference());
    }

    private static JsonObjectBuilder valued(ValuedVariant variant) {
        return Json.createObjectBuilder()
                .add("variant", variant.variant().toString())
                .add("sku", variant.sku())
                .add("quantity", variant.quantity())
                .add("value", money(variant.value()))
                .add("withoutCost", variant.withoutCost());
    }

    private static JsonObjectBuilder cost(BigDecimal cost) {
        return Json.createObjectBuilder()
                .add("amount", cost.toPlainString())
                .add("currency", CurrentCall.require().business().currency().getCurrencyCode());
    }

    private static JsonObjectBuilder money(Money money) {
        return Json.createObjectBuilder()
                .add("amount", money.text())
                .add("currency", money.currency().getCurrencyCode());
    }
}
