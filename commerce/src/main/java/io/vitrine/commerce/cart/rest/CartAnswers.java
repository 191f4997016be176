package io.vitrine.commerce.cart.rest;

import io.vitrine.commerce.cart.Cart;
import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.cart.CartJson;
import io.vitrine.commerce.cart.CartLine;
import io.vitrine.commerce.cart.LineId;
import io.vitrine.commerce.fulfilment.ShippingOption;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.promotion.Reductions;
import io.vitrine.core.money.Money;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** Carts as JSON. */
final class CartAnswers {

    private CartAnswers() {}

    static JsonObject opened(CartId cart) {
        return Json.createObjectBuilder().add("id", cart.toString()).build();
    }

    static JsonObject write(Cart cart) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        cart.lines().forEach(line -> lines.add(line(line, Money.zero(cart.currency()))));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", cart.id().toString())
                .add("lines", lines)
                .add("goods", money(cart.goods()))
                .add("discounts", discounts(cart))
                .add("reduced", money(cart.reduced()));
        cart.coupon().ifPresent(code -> json.add("coupon", coupon(code, cart.reductions())));
        cart.contact().ifPresent(contact -> json.add("contact", CartJson.write(contact)));
        cart.address().ifPresent(address -> json.add("address", CartJson.write(address)));
        cart.shippingOption().ifPresent(option -> json.add("shipping", option));
        cart.order().map(OrderId::new).ifPresent(order -> json.add("order", order.toString()));
        return json.build();
    }

    static JsonObject write(CartLine line) {
        return Json.createObjectBuilder()
                .add("id", new LineId(line.offer().variant()).toString())
                .add("variant", line.offer().variant().toString())
                .add("quantity", line.quantity())
                .build();
    }

    static JsonObject write(List<ShippingOption> options) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        options.forEach(option -> data.add(Json.createObjectBuilder()
                .add("id", option.id())
                .add("name", option.name())
                .add("price", money(option.price()))
                .add("days", Json.createArrayBuilder().add(option.daysLeast()).add(option.daysMost()))));
        return Json.createObjectBuilder().add("data", data).build();
    }

    private static JsonObjectBuilder line(CartLine line, Money zero) {
        JsonObjectBuilder json = Json.createObjectBuilder(write(line))
                .add("sku", line.offer().sku())
                .add("name", line.offer().name())
                .add("unitPrice", money(Money.of(line.unitPrice(), zero.currency())))
                .add("total", money(line.total(zero.currency())));
        line.notice()
                .ifPresent(notice -> json.add(
                        "notice",
                        Json.createObjectBuilder()
                                .add("code", notice.name())
                                .add("words", notice.words())
                                .add("hindering", notice.hindering())));
        return json;
    }

    /** What free delivery is worth is known once the delivery is. */
    private static JsonArrayBuilder discounts(Cart cart) {
        JsonArrayBuilder discounts = Json.createArrayBuilder();
        cart.reductions().all().forEach(one -> {
            JsonObjectBuilder json = Json.createObjectBuilder()
                    .add("promotion", one.promotion().toString())
                    .add("words", one.words())
                    .add("delivery", one.delivery())
                    .add("amount", money(Money.of(one.goods(), cart.currency())));
            one.code().ifPresent(code -> json.add("code", code));
            discounts.add(json);
        });
        return discounts;
    }

    private static JsonObjectBuilder coupon(String code, Reductions reductions) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("code", code)
                .add("holds", reductions.refusal().isEmpty());
        reductions
                .refusal()
                .ifPresent(refusal -> json.add("reason", refusal.code()).add("words", refusal.words()));
        return json;
    }

    private static JsonObjectBuilder money(Money money) {
        return Json.createObjectBuilder()
                .add("amount", money.text())
                .add("currency", money.currency().getCurrencyCode());
    }
}
