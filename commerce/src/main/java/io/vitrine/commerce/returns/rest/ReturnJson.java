package io.vitrine.commerce.returns.rest;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.returns.Inspected;
import io.vitrine.commerce.returns.RegisterReturn;
import io.vitrine.commerce.returns.ReturnCase;
import io.vitrine.commerce.returns.ReturnWish;
import io.vitrine.commerce.returns.ReturnWishes;
import io.vitrine.commerce.returns.Returns;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Returns as JSON. */
final class ReturnJson {

    private static final BigDecimal MOST = new BigDecimal(1_000_000);

    private ReturnJson() {}

    static RegisterReturn register(JsonBody body) {
        Map<Integer, Long> lines = new LinkedHashMap<>();
        for (JsonBody line : body.objects("lines")) {
            if (lines.put((int) whole(line, "line"), whole(line, "quantity")) != null) {
                throw line.wrong("line", "Name each line once.");
            }
        }
        return new RegisterReturn(
                OrderId.parse(body.text("order"))
                        .orElseThrow(() -> body.wrong("order", "Use the id of an order, such as ord_01h...")),
                body.optional("location")
                        .map(text -> LocationId.parse(text)
                                .orElseThrow(
                                        () -> body.wrong("location", "Use the id of a location, such as loc_01h..."))),
                lines,
                body.text("reason"));
    }

    static Map<Integer, Inspected> inspected(JsonBody body) {
        Map<Integer, Inspected> lines = new LinkedHashMap<>();
        for (JsonBody line : body.objects("lines")) {
            Inspected found = new Inspected(
                    line.has("good") ? whole(line, "good") : 0, line.has("damaged") ? whole(line, "damaged") : 0);
            if (lines.put((int) whole(line, "line"), found) != null) {
                throw line.wrong("line", "Name each line once.");
            }
        }
        return lines;
    }

    static JsonObject page(Returns.Page page) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        page.cases().forEach(found -> data.add(write(found)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("data", data);
        page.next().ifPresentOrElse(next -> json.add("next", next), () -> json.add("next", JsonValue.NULL));
        return json.build();
    }

    static JsonObject page(ReturnWishes.Page page) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        page.wishes().forEach(wish -> data.add(write(wish)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("data", data);
        page.next().ifPresentOrElse(next -> json.add("next", next), () -> json.add("next", JsonValue.NULL));
        return json.build();
    }

    private static JsonObjectBuilder write(ReturnWish wish) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        wish.lines()
                .forEach(line -> lines.add(Json.createObjectBuilder()
                        .add("line", line.number())
                        .add("sku", line.sku())
                        .add("quantity", line.pieces())));
        return Json.createObjectBuilder()
                .add("id", wish.id().toString())
                .add("order", wish.order().toString())
                .add("number", wish.orderNumber())
                .add("customer", wish.customer())
                .add("reason", wish.reason())
                .add("askedAt", wish.askedAt().toString())
                .add("lines", lines);
    }

    static JsonObjectBuilder write(ReturnCase found) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        found.lines()
                .forEach(line -> lines.add(Json.createObjectBuilder()
                        .add("line", line.number())
                        .add("sku", line.sku())
                        .add("announced", line.announced())
                        .add("good", line.good())
                        .add("damaged", line.damaged())));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", found.id().toString())
                .add("order", found.order().toString())
                .add("number", found.orderNumber())
                .add("location", found.location().toString())
                .add("state", found.state().name())
                .add("reason", found.reason())
                .add("registeredAt", found.registeredAt().toString())
                .add("lines", lines);
        found.closedAt().ifPresent(at -> json.add("closedAt", at.toString()));
        found.refundable()
                .ifPresent(money -> json.add(
                        "refundable",
                        Json.createObjectBuilder()
                                .add("amount", money.text())
                                .add("currency", money.currency().getCurrencyCode())));
        return json;
    }

    private static long whole(JsonBody body, String field) {
        BigDecimal given = body.decimal(field);
        if (given.stripTrailingZeros().scale() > 0 || given.signum() < 0 || given.compareTo(MOST) > 0) {
            throw body.wrong(field, "Use a whole number from 0 to 1,000,000.");
        }
        return given.longValueExact();
    }
}
