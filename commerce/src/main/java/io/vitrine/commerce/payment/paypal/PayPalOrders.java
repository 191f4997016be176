package io.vitrine.commerce.payment.paypal;

import io.vitrine.commerce.payment.GatewayAnswer;
import io.vitrine.commerce.payment.GatewayFailed;
import io.vitrine.commerce.payment.RefundAnswer;
import io.vitrine.core.money.Money;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What PayPal's objects mean. */
final class PayPalOrders {

    /** States in which nothing was taken, and nothing is without our asking. */
    static final Set<String> OURS_TO_TAKE = Set.of("CREATED", "SAVED", "PAYER_ACTION_REQUIRED", "APPROVED");

    private PayPalOrders() {}

    static GatewayAnswer answer(JsonObject order, Money asked) {
        String id = order.getString("id");
        return switch (order.getString("status", "")) {
            case "COMPLETED" -> captured(id, payments(order, "captures"), asked);
            case "CREATED", "SAVED", "PAYER_ACTION_REQUIRED", "APPROVED" -> pending(order, id);
            case "VOIDED" -> new GatewayAnswer.Refused("The payment was cancelled.");
            default -> throw new GatewayFailed("PayPal's order has a status that is not known");
        };
    }

    static RefundAnswer refund(JsonObject refund) {
        String reference = refund.getString("id");
        return switch (refund.getString("status", "")) {
            case "COMPLETED" -> new RefundAnswer.Done(reference);
            case "PENDING" -> new RefundAnswer.Pending(reference);
            case "FAILED", "CANCELLED" -> new RefundAnswer.Refused("PayPal could not refund it.");
            default -> throw new GatewayFailed("PayPal's refund has a status that is not known");
        };
    }

    /** Captures or refunds of the order's only unit. */
    static List<JsonObject> payments(JsonObject order, String kind) {
        return first(order, "purchase_units")
                .flatMap(unit -> object(unit, "payments"))
                .map(payments -> payments.getJsonArray(kind))
                .map(found -> found.getValuesAs(JsonObject.class))
                .orElse(List.of());
    }

    static Optional<JsonObject> first(JsonObject json, String name) {
        return Optional.ofNullable(json.get(name))
                .filter(value -> value.getValueType() == JsonValue.ValueType.ARRAY)
                .map(JsonValue::asJsonArray)
                .filter(array -> !array.isEmpty())
                .map((JsonArray array) -> array.getJsonObject(0));
    }

    static Optional<JsonObject> object(JsonObject json, String name) {
        return Optional.ofNullable(json.get(name))
                .filter(value -> value.getValueType() == JsonValue.ValueType.OBJECT)
                .map(JsonValue::asJsonObject);
    }

    private static GatewayAnswer captured(String order, List<JsonObject> captures, Money asked) {
        JsonObject capture = captures.stream()
                .findFirst()
                .orElseThrow(() -> new GatewayFailed("PayPal's order is complete without a capture"));
        return switch (capture.getString("status", "")) {
            case "COMPLETED", "PARTIALLY_REFUNDED", "REFUNDED" -> {
                agree(object(capture, "amount").orElse(JsonValue.EMPTY_JSON_OBJECT), asked);
                yield new GatewayAnswer.Captured(order + "/" + capture.getString("id"), fee(capture, asked));
            }
            case "PENDING" -> GatewayAnswer.Pending.at(order);
            case "DECLINED", "FAILED" -> new GatewayAnswer.Refused("PayPal declined the payment.");
            default -> throw new GatewayFailed("PayPal's capture has a status that is not known");
        };
    }

    private static GatewayAnswer pending(JsonObject order, String id) {
        return Optional.ofNullable(order.getJsonArray("links"))
                .flatMap(links -> links.getValuesAs(JsonObject.class).stream()
                        .filter(link -> List.of("approve", "payer-action").contains(link.getString("rel", "")))
                        .findFirst())
                .map(link -> GatewayAnswer.Pending.redirecting(id, link.getString("href")))
                .orElseGet(() -> GatewayAnswer.Pending.at(id));
    }

    private static void agree(JsonObject amount, Money asked) {
        if (!amount.getString("currency_code", "").equals(asked.currency().getCurrencyCode())
                || new BigDecimal(amount.getString("value", "0")).compareTo(asked.amount()) != 0) {
            throw new GatewayFailed("PayPal holds another amount than was asked");
        }
    }

    private static Money fee(JsonObject capture, Money asked) {
        return object(capture, "seller_receivable_breakdown")
                .flatMap(breakdown -> object(breakdown, "paypal_fee"))
                .filter(fee -> fee.getString("currency_code", "")
                        .equals(asked.currency().getCurrencyCode()))
                .map(fee -> Money.of(new BigDecimal(fee.getString("value")), asked.currency()))
                .orElse(Money.zero(asked.currency()));
    }
}
