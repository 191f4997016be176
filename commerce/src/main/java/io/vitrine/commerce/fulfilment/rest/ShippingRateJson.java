package io.vitrine.commerce.fulfilment.rest;

import io.vitrine.commerce.fulfilment.ShippingRate;
import io.vitrine.commerce.fulfilment.ShippingRateDraft;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A shipping rate as JSON. */
final class ShippingRateJson {

    private ShippingRateJson() {}

    static ShippingRateDraft read(JsonBody body, String currency) {
        return new ShippingRateDraft(
                body.text("name"),
                body.texts("countries").orElse(List.of()),
                amount(body.object("price"), currency),
                body.has("minGoods") ? amount(body.object("minGoods"), currency) : BigDecimal.ZERO,
                body.has("maxWeightGrams") ? Optional.of(whole(body, "maxWeightGrams")) : Optional.empty(),
                whole(body, "daysLeast"),
                whole(body, "daysMost"),
                !body.has("active") || body.flag("active"));
    }

    static JsonObject write(ShippingRate rate) {
        ShippingRateDraft terms = rate.terms();
        JsonArrayBuilder countries = Json.createArrayBuilder();
        terms.countries().forEach(countries::add);
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", rate.id().toString())
                .add("name", terms.name())
                .add("countries", countries)
                .add("price", money(terms.price()))
                .add("minGoods", money(terms.minGoods()));
        terms.maxWeight().ifPresent(grams -> json.add("maxWeightGrams", grams));
        return json.add("daysLeast", terms.daysLeast())
                .add("daysMost", terms.daysMost())
                .add("active", terms.active())
                .build();
    }

    private static JsonObjectBuilder money(BigDecimal amount) {
        return Json.createObjectBuilder()
                .add("amount", amount.toPlainString())
                .add("currency", CurrentCall.require().business().currency().getCurrencyCode());
    }

    private static BigDecimal amount(JsonBody money, String currency) {
        if (!money.text("currency").equals(currency)) {
            throw money.wrong("currency", "Use the business's currency, " + currency + ".");
        }
        return money.decimal("amount");
    }

    private static int whole(JsonBody body, String field) {
        try {
            return body.decimal(field).intValueExact();
        } catch (ArithmeticException e) {
            throw body.wrong(field, "Use a whole number.");
        }
    }
}
