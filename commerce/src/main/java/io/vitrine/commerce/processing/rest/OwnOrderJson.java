package io.vitrine.commerce.processing.rest;

import io.vitrine.commerce.processing.OrderProgress;
import io.vitrine.commerce.processing.OwnOrder;
import io.vitrine.commerce.processing.OwnOrderPage;
import io.vitrine.commerce.processing.OwnOrders;
import io.vitrine.commerce.processing.OwnStage;
import io.vitrine.core.money.Money;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** A customer's own orders as JSON. */
final class OwnOrderJson {

    private OwnOrderJson() {}

    static JsonObject write(OwnOrderPage page) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        page.orders().forEach(order -> data.add(summary(order)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("data", data);
        page.next().ifPresentOrElse(next -> json.add("next", next), () -> json.add("next", JsonValue.NULL));
        return json.build();
    }

    static JsonObject write(OrderProgress order) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        order.lines()
                .forEach(line -> lines.add(Json.createObjectBuilder()
                        .add("sku", line.sku())
                        .add("name", line.name())
                        .add("quantity", line.quantity().stripTrailingZeros().toPlainString())
                        .add(
                                "unitPrice",
                                Json.createObjectBuilder()
                                        .add("amount", line.price().toPlainString())
                                        .add(
                                                "currency",
                                                order.total().currency().getCurrencyCode()))));
        JsonArrayBuilder steps = Json.createArrayBuilder();
        order.steps()
                .forEach(step -> steps.add(Json.createObjectBuilder()
                        .add("at", step.at().toString())
                        .add("status", OwnStage.of(step.status()).name())
                        .add("note", step.note())));
        JsonArrayBuilder parcels = Json.createArrayBuilder();
        order.parcels()
                .forEach(parcel -> parcels.add(Json.createObjectBuilder()
                        .add("sentAt", parcel.at().toString())
                        .add("carrier", parcel.carrier())
                        .add("tracking", parcel.tracking())));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", order.id().toString())
                .add("number", order.number())
                .add("status", OwnStage.of(order.status()).name())
                .add("placedAt", order.placedAt().toString())
                .add("goods", money(order.goods()))
                .add("delivery", money(order.delivery()))
                .add("tax", money(order.tax()))
                .add("total", money(order.total()))
                .add("payment", order.payment())
                .add("cancellable", OwnOrders.cancellable(order))
                .add("address", order.address())
                .add("lines", lines)
                .add("steps", steps)
                .add("parcels", parcels);
        order.promisedOn().ifPresent(day -> json.add("promisedOn", day.toString()));
        return json.build();
    }

    private static JsonObjectBuilder summary(OwnOrder order) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", order.id().toString())
                .add("number", order.number())
                .add("status", OwnStage.of(order.status()).name())
                .add("placedAt", order.placedAt().toString())
                .add("total", money(order.total()))
                .add("lines", order.lines());
        order.promisedOn().ifPresent(day -> json.add("promisedOn", day.toString()));
        return json;
    }

    private static JsonObjectBuilder money(Money money) {
        return Json.createObjectBuilder()
                .add("amount", money.text())
                .add("currency", money.currency().getCurrencyCode());
    }
}
