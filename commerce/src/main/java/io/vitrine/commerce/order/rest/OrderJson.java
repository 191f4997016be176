package io.vitrine.commerce.order.rest;

import io.vitrine.commerce.order.OrderDetails;
import io.vitrine.commerce.order.OrderLineView;
import io.vitrine.commerce.order.OrderPage;
import io.vitrine.commerce.order.OrderSummary;
import io.vitrine.core.money.Money;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** Orders as JSON. */
final class OrderJson {

    private OrderJson() {}

    static JsonObject write(OrderPage page) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        page.orders().forEach(order -> data.add(summary(order)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("data", data);
        page.next().ifPresentOrElse(next -> json.add("next", next), () -> json.add("next", JsonValue.NULL));
        return json.build();
    }

    static JsonObject write(OrderDetails details) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        details.lines().forEach(line -> lines.add(line(line, details.order())));
        JsonArrayBuilder discounts = Json.createArrayBuilder();
        details.discounts()
                .forEach(one -> discounts.add(Json.createObjectBuilder()
                        .add("promotion", one.promotion().toString())
                        .add("words", one.words())
                        .add(
                                "amount",
                                money(Money.of(
                                        one.amount(), details.order().total().currency())))));
        return summary(details.order())
                .add("lines", lines)
                .add("discounts", discounts)
                .build();
    }

    private static JsonObjectBuilder summary(OrderSummary order) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", order.id().toString())
                .add("number", order.number())
                .add("placedAt", order.placedAt().toString())
                .add("location", order.location().toString())
                .add("channel", order.channel().name())
                .add("status", order.status().name())
                .add("lineCount", order.lines())
                .add("gross", money(order.gross()))
                .add("discount", money(order.discount()))
                .add("total", money(order.total()));
        order.customer().ifPresent(customer -> json.add("customer", customer));
        return json;
    }

    private static JsonObjectBuilder line(OrderLineView line, OrderSummary order) {
        return Json.createObjectBuilder()
                .add("number", line.number())
                .add("sku", line.sku())
                .add("name", line.name())
                .add("quantity", line.quantity().toPlainString())
                .add(
                        "unitPrice",
                        Json.createObjectBuilder()
                                .add("amount", line.unitPrice().toPlainString())
                                .add("currency", order.total().currency().getCurrencyCode()))
                .add("gross", money(line.gross()))
                .add("discount", money(line.discount()));
    }

    private static JsonObjectBuilder money(Money money) {
        return Json.createObjectBuilder()
                .add("amount", money.text())
                .add("currency", money.currency().getCurrencyCode());
    }
}
