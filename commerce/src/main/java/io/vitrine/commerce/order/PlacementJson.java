package io.vitrine.commerce.order;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.promotion.PromotionId;
import io.vitrine.core.location.LocationId;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An agreed order as JSON, for the time until its payment has come. */
public final class PlacementJson {

    private PlacementJson() {}

    public static String write(Placement order) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        order.lines().forEach(line -> lines.add(line(line)));
        JsonArrayBuilder discounts = Json.createArrayBuilder();
        order.discounts()
                .forEach(one -> discounts.add(Json.createObjectBuilder()
                        .add("promotion", one.promotion().toString())
                        .add("words", one.words())
                        .add("amount", one.amount())));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", order.id().toString())
                .add("number", order.number())
                .add("location", order.location().toString())
                .add("status", order.status().name())
                .add("email", order.buyer().email())
                .add("currency", order.currency().getCurrencyCode())
                .add("lines", lines)
                .add("discounts", discounts)
                .add("shipping", order.shipping())
                .add("tax", order.tax())
                .add("total", order.total())
                .add("taxes", order.taxes())
                .add("contact", order.contact())
                .add("address", order.address())
                .add("country", order.country())
                .add("shippingOption", order.shippingOption())
                .add("shippingName", order.shippingName())
                .add("paymentMethod", order.paymentMethod())
                .add("pricesHoldTax", order.pricesHoldTax())
                .add("promisedOn", order.promisedOn().toString());
        order.buyer().name().ifPresent(name -> json.add("name", name));
        order.account().ifPresent(account -> json.add("account", account.toString()));
        return json.build().toString();
    }

    /** The inverse of {@link #write}. */
    public static Placement read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return placement(reader.readObject());
        }
    }

    private static Placement placement(JsonObject json) {
        return new Placement(
                OrderId.parse(json.getString("id")).orElseThrow(),
                json.getString("number"),
                LocationId.parse(json.getString("location")).orElseThrow(),
                OrderStatus.valueOf(json.getString("status")),
                new Buyer(json.getString("email"), Optional.ofNullable(json.getString("name", null))),
                Optional.ofNullable(json.getString("account", null)).map(UUID::fromString),
                Currency.getInstance(json.getString("currency")),
                lines(json),
                discounts(json),
                number(json, "shipping"),
                number(json, "tax"),
                number(json, "total"),
                json.getString("taxes"),
                json.getString("contact"),
                json.getString("address"),
                json.getString("country"),
                json.getString("shippingOption"),
                json.getString("shippingName"),
                json.getString("paymentMethod"),
                json.getBoolean("pricesHoldTax"),
                LocalDate.parse(json.getString("promisedOn")));
    }

    private static List<PlacedLine> lines(JsonObject json) {
        return json.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .map(line -> new PlacedLine(
                        VariantId.parse(line.getString("variant")).orElseThrow(),
                        line.getString("sku"),
                        line.getString("name"),
                        line.getInt("quantity"),
                        number(line, "shownPrice"),
                        number(line, "net"),
                        line.containsKey("discount") ? number(line, "discount") : BigDecimal.ZERO,
                        number(line, "taxRate"),
                        number(line, "tax")))
                .toList();
    }

    private static List<OrderDiscount> discounts(JsonObject json) {
        return !json.containsKey("discounts")
                ? List.of()
                : json.getJsonArray("discounts").getValuesAs(JsonObject.class).stream()
                        .map(one -> new OrderDiscount(
                                PromotionId.parse(one.getString("promotion")).orElseThrow(),
                                one.getString("words"),
                                number(one, "amount")))
                        .toList();
    }

    private static JsonObjectBuilder line(PlacedLine line) {
        return Json.createObjectBuilder()
                .add("variant", line.variant().toString())
                .add("sku", line.sku())
                .add("name", line.name())
                .add("quantity", line.quantity())
                .add("shownPrice", line.shownPrice())
                .add("net", line.net())
                .add("discount", line.discount())
                .add("taxRate", line.taxRate())
                .add("tax", line.tax());
    }

    private static BigDecimal number(JsonObject json, String field) {
        return json.getJsonNumber(field).bigDecimalValue();
    }
}
