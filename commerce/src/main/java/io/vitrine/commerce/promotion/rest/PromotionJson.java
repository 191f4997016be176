package io.vitrine.commerce.promotion.rest;

import io.vitrine.commerce.catalog.CollectionId;
import io.vitrine.commerce.catalog.ProductId;
import io.vitrine.commerce.promotion.Benefit;
import io.vitrine.commerce.promotion.PromotionDraft;
import io.vitrine.commerce.promotion.PromotionKind;
import io.vitrine.commerce.promotion.PromotionPage;
import io.vitrine.commerce.promotion.PromotionScope;
import io.vitrine.commerce.promotion.PromotionView;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.money.Money;
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
import java.util.Optional;

/** Promotions as JSON. */
final class PromotionJson {

    private PromotionJson() {}

    static PromotionDraft read(JsonBody body, Instant now) {
        return new PromotionDraft(
                body.text("name"),
                new Benefit(
                        body.oneOf("kind", PromotionKind.class),
                        body.has("percent") ? Optional.of(body.decimal("percent")) : Optional.empty(),
                        amount(body, "amount"),
                        whole(body, "buy"),
                        whole(body, "get")),
                body.has("scope") ? body.oneOf("scope", PromotionScope.class) : PromotionScope.EVERYTHING,
                body.optional("collection")
                        .map(text -> CollectionId.parse(text)
                                .orElseThrow(() -> body.wrong("collection", "Use the id of a collection."))),
                products(body),
                amount(body, "minimum").orElse(BigDecimal.ZERO),
                body.optional("customerGroup"),
                body.optional("code"),
                !body.has("combinable") || body.flag("combinable"),
                body.moment("from").orElse(now),
                body.moment("until"),
                whole(body, "maxUses"),
                whole(body, "maxPerCustomer"));
    }

    /** The terms with the fields that were sent; what must not change is not read. */
    static PromotionDraft changed(PromotionDraft before, JsonBody body) {
        return new PromotionDraft(
                body.has("name") ? body.text("name") : before.name(),
                before.benefit(),
                before.scope(),
                before.collection(),
                before.products(),
                amount(body, "minimum").orElse(before.minimum()),
                before.group(),
                before.code(),
                body.has("combinable") ? body.flag("combinable") : before.combinable(),
                body.moment("from").orElse(before.from()),
                body.json().containsKey("until") ? body.moment("until") : before.until(),
                body.json().containsKey("maxUses") ? whole(body, "maxUses") : before.most(),
                body.json().containsKey("maxPerCustomer") ? whole(body, "maxPerCustomer") : before.mostPerCustomer());
    }

    static JsonObject write(PromotionPage page, Instant now) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        page.promotions().forEach(one -> data.add(write(one, now)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("data", data);
        page.next().ifPresentOrElse(next -> json.add("next", next), () -> json.add("next", JsonValue.NULL));
        return json.build();
    }

    static JsonObject write(PromotionView promotion, Instant now) {
        PromotionDraft terms = promotion.terms();
        Currency currency = promotion.given().currency();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", promotion.id().toString())
                .add("name", terms.name())
                .add("state", promotion.stateAt(now).name())
                .add("kind", terms.benefit().kind().name());
        terms.benefit().percent().ifPresent(percent -> json.add("percent", percent.toPlainString()));
        terms.benefit().amount().ifPresent(amount -> json.add("amount", money(Money.of(amount, currency))));
        terms.benefit().buy().ifPresent(pieces -> json.add("buy", pieces));
        terms.benefit().free().ifPresent(pieces -> json.add("get", pieces));
        json.add("scope", terms.scope().name());
        terms.collection().ifPresent(collection -> json.add("collection", collection.toString()));
        JsonArrayBuilder products = Json.createArrayBuilder();
        terms.products().forEach(product -> products.add(product.toString()));
        json.add("products", products).add("minimum", money(Money.of(terms.minimum(), currency)));
        terms.group().ifPresent(group -> json.add("customerGroup", group));
        terms.code().ifPresent(code -> json.add("code", code));
        json.add("combinable", terms.combinable()).add("from", terms.from().toString());
        terms.until().ifPresent(end -> json.add("until", end.toString()));
        terms.most().ifPresent(most -> json.add("maxUses", most));
        terms.mostPerCustomer().ifPresent(most -> json.add("maxPerCustomer", most));
        promotion.endedAt().ifPresent(end -> json.add("endedAt", end.toString()));
        return json.add("orders", promotion.orders())
                .add("given", money(promotion.given()))
                .build();
    }

    /** An amount of the business's currency, such as {@code {"amount": "10.00", "currency": "EUR"}}. */
    private static Optional<BigDecimal> amount(JsonBody body, String field) {
        if (!body.has(field)) {
            return Optional.empty();
        }
        JsonBody money = body.object(field);
        Currency currency = CurrentCall.require().business().currency();
        if (!money.text("currency").equals(currency.getCurrencyCode())) {
            throw money.wrong("currency", "Use the business's currency, " + currency.getCurrencyCode() + ".");
        }
        return Optional.of(money.decimal("amount"));
    }

    private static Optional<Integer> whole(JsonBody body, String field) {
        if (!body.has(field)) {
            return Optional.empty();
        }
        BigDecimal given = body.decimal(field);
        if (given.stripTrailingZeros().scale() > 0
                || given.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            throw body.wrong(field, "Use a whole number.");
        }
        return Optional.of(given.intValueExact());
    }

    private static List<ProductId> products(JsonBody body) {
        return body.texts("products").orElse(List.of()).stream()
                .map(text -> ProductId.parse(text)
                        .orElseThrow(() -> body.wrong("products", "Use ids of products, such as prd_01h...")))
                .toList();
    }

    private static JsonObjectBuilder money(Money money) {
        return Json.createObjectBuilder()
                .add("amount", money.text())
                .add("currency", money.currency().getCurrencyCode());
    }
}
