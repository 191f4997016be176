package io.vitrine.commerce.pricing.rest;

import io.vitrine.commerce.catalog.Price;
import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.pricing.CostView;
import io.vitrine.commerce.pricing.PriceTier;
import io.vitrine.commerce.pricing.PriceView;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;

/** Prices and costs as JSON. */
final class PriceJson {

    private PriceJson() {}

    static PriceTier tier(JsonBody body) {
        return new PriceTier(
                variant(body),
                price(body.object("price")),
                body.has("fromQuantity") ? whole(body, "fromQuantity") : 1,
                body.optional("customerGroup").map(String::strip),
                body.moment("validFrom"),
                body.moment("validUntil"));
    }

    /** @param now when the cost begins if the body does not say */
    static CostView cost(JsonBody body, Instant now) {
        return new CostView(
                variant(body),
                price(body.object("cost")),
                body.moment("validFrom").orElse(now));
    }

    static <T> JsonObject list(List<T> all, Function<T, JsonObjectBuilder> one) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        all.forEach(item -> data.add(one.apply(item)));
        return Json.createObjectBuilder()
                .add("data", data)
                .add("next", JsonValue.NULL)
                .build();
    }

    static JsonObjectBuilder write(PriceView price) {
        PriceTier tier = price.tier();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", price.id().toString())
                .add("variant", tier.variant().toString())
                .add("price", money(tier.price()))
                .add("fromQuantity", tier.fromQuantity());
        tier.customerGroup().ifPresent(group -> json.add("customerGroup", group));
        tier.validFrom().ifPresent(begin -> json.add("validFrom", begin.toString()));
        tier.validUntil().ifPresent(end -> json.add("validUntil", end.toString()));
        return json;
    }

    static JsonObjectBuilder write(CostView cost) {
        return Json.createObjectBuilder()
                .add("variant", cost.variant().toString())
                .add("cost", money(cost.cost()))
                .add("validFrom", cost.validFrom().toString());
    }

    private static JsonObjectBuilder money(Price price) {
        return Json.createObjectBuilder()
                .add("amount", price.amount().toPlainString())
                .add("currency", price.currency().getCurrencyCode());
    }

    private static VariantId variant(JsonBody body) {
        return VariantId.parse(body.text("variant"))
                .orElseThrow(() -> body.wrong("variant", "Use the id of a variant of this product, as var_..."));
    }

    private static Price price(JsonBody money) {
        BigDecimal amount = money.decimal("amount");
        if (!Price.sensible(amount)) {
            throw money.wrong("amount", "Use 0 to 999999999 with at most 4 decimals.");
        }
        try {
            return new Price(amount, Currency.getInstance(money.text("currency")));
        } catch (IllegalArgumentException e) {
            throw money.wrong("currency", "Use an ISO 4217 code, such as EUR.");
        }
    }

    private static int whole(JsonBody body, String field) {
        try {
            return body.decimal(field).intValueExact();
        } catch (ArithmeticException e) {
            throw body.wrong(field, "Use a whole number.");
        }
    }
}
