package io.vitrine.commerce.payment.square;

import io.vitrine.commerce.payment.GatewayAnswer;
import io.vitrine.commerce.payment.GatewayFailed;
import io.vitrine.commerce.payment.GatewayNews;
import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.commerce.payment.PaymentRequest;
import io.vitrine.commerce.payment.RefundAnswer;
import io.vitrine.commerce.payment.WebhookCall;
import io.vitrine.commerce.payment.client.MinorUnits;
import io.vitrine.commerce.payment.client.Reply;
import io.vitrine.commerce.payment.client.Signatures;
import io.vitrine.core.money.Money;
import io.vitrine.core.problem.Problem;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** What Square's objects mean. */
final class SquareObjects {

    private SquareObjects() {}

    /** A page for one order; our id stands in the payment's note, which Square hands on to the payment. */
    static JsonObject link(PaymentRequest request, String location) {
        String id = request.payment().toString();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("idempotency_key", id)
                .add("payment_note", id)
                .add(
                        "order",
                        Json.createObjectBuilder()
                                .add("location_id", location)
                                .add("reference_id", id)
                                .add(
                                        "line_items",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder()
                                                        .add("name", "Order " + request.number())
                                                        .add("quantity", "1")
                                                        .add("base_price_money", money(request.amount())))))
                .add("checkout_options", Json.createObjectBuilder().add("redirect_url", request.returnUrl()));
        request.payer()
                .ifPresent(payer -> json.add(
                        "pre_populated_data", Json.createObjectBuilder().add("buyer_email", payer.email())));
        return json.build();
    }

    static JsonObjectBuilder money(Money amount) {
        return Json.createObjectBuilder()
                .add("amount", MinorUnits.of(amount))
                .add("currency", amount.currency().getCurrencyCode());
    }

    /** Ids of the payments that were made for an order. */
    static List<String> payments(JsonObject order) {
        return array(order, "tenders").stream()
                .map(tender -> tender.getString("payment_id", tender.getString("id", "")))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /** @param link what the order's page is called, to be kept while it is open */
    static GatewayAnswer answer(JsonObject payment, String link, Money asked) {
        return switch (payment.getString("status", "")) {
            case "COMPLETED" -> {
                MinorUnits.agree(
                        object(payment, "amount_money").orElse(JsonValue.EMPTY_JSON_OBJECT),
                        "amount",
                        "currency",
                        asked);
                yield new GatewayAnswer.Captured(payment.getString("id"), fee(payment, asked));
            }
            case "APPROVED", "PENDING" -> GatewayAnswer.Pending.at(link);
            case "CANCELED", "FAILED" -> new GatewayAnswer.Refused("Square declined the payment.");
            default -> throw new GatewayFailed("Square's payment has a status that is not known");
        };
    }

    static RefundAnswer refund(JsonObject refund) {
        String reference = refund.getString("id");
        return switch (refund.getString("status", "")) {
            case "COMPLETED" -> new RefundAnswer.Done(reference);
            case "PENDING" -> new RefundAnswer.Pending(reference);
            case "REJECTED", "FAILED" -> new RefundAnswer.Refused("Square could not refund it.");
            default -> throw new GatewayFailed("Square's refund has a status that is not known");
        };
    }

    static String detail(JsonObject answer) {
        return array(answer, "errors").stream()
                .map(error -> error.getString("detail", ""))
                .findFirst()
                .orElse("");
    }

    /**
     * An event: {@code x-square-hmacsha256-signature} is the HMAC in base64 of the address it was sent to and the body.
     *
     * @throws Problem 400 when it is not
     */
    static GatewayNews read(WebhookCall call, String address, String key) {
        String right = Base64.getEncoder().encodeToString(Signatures.hmac(key, address + call.body()));
        if (address.isEmpty()
                || !Signatures.same(call.header("x-square-hmacsha256-signature").orElse(""), right)) {
            throw Signatures.refused();
        }
        JsonObject event = new Reply(200, call.body()).json();
        Optional<JsonObject> object = object(event, "data").flatMap(data -> object(data, "object"));
        Optional<PaymentId> payment = object.flatMap(found -> object(found, "payment"))
                .flatMap(found -> PaymentId.parse(found.getString("note", "")));
        Optional<String> refunded = object.flatMap(found -> object(found, "refund"))
                .map(found -> found.getString("payment_id", ""))
                .filter(id -> !id.isEmpty());
        return new GatewayNews(event.getString("event_id"), event.getString("type", ""), payment, refunded);
    }

    static Optional<JsonObject> object(JsonObject json, String name) {
        return Optional.ofNullable(json.get(name))
                .filter(value -> value.getValueType() == JsonValue.ValueType.OBJECT)
                .map(JsonValue::asJsonObject);
    }

    private static List<JsonObject> array(JsonObject json, String name) {
        return Optional.ofNullable(json.getJsonArray(name))
                .map(found -> found.getValuesAs(JsonObject.class))
                .orElse(List.of());
    }

    /** Square knows its fee some time after the payment; until then it is left to the settlement file. */
    private static Money fee(JsonObject payment, Money asked) {
        return array(payment, "processing_fee").stream()
                .map(fee -> object(fee, "amount_money").orElse(JsonValue.EMPTY_JSON_OBJECT))
                .filter(fee ->
                        fee.getString("currency", "").equals(asked.currency().getCurrencyCode()))
                .map(fee -> MinorUnits.read(BigDecimal.valueOf(fee.getInt("amount", 0)), asked.currency()))
                .reduce(Money.zero(asked.currency()), Money::plus);
    }
}
