package io.vitrine.commerce.payment.razorpay;

import io.vitrine.commerce.payment.GatewayAnswer;
import io.vitrine.commerce.payment.GatewayFailed;
import io.vitrine.commerce.payment.GatewayNews;
import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.commerce.payment.RefundAnswer;
import io.vitrine.commerce.payment.WebhookCall;
import io.vitrine.commerce.payment.client.MinorUnits;
import io.vitrine.commerce.payment.client.Reply;
import io.vitrine.commerce.payment.client.Signatures;
import io.vitrine.core.money.Money;
import io.vitrine.core.problem.Problem;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;

/** What Razorpay's objects mean. */
final class RazorpayPayments {

    private RazorpayPayments() {}

    static GatewayAnswer captured(JsonObject payment, Money asked) {
        MinorUnits.agree(payment, "amount", "currency", asked);
        return new GatewayAnswer.Captured(
                payment.getString("id"),
                MinorUnits.read(BigDecimal.valueOf(payment.getInt("fee", 0)), asked.currency()));
    }

    static RefundAnswer refund(JsonObject refund) {
        String reference = refund.getString("id");
        return switch (refund.getString("status", "")) {
            case "processed" -> new RefundAnswer.Done(reference);
            case "pending", "created" -> new RefundAnswer.Pending(reference);
            case "failed" -> new RefundAnswer.Refused("Razorpay could not refund it.");
            default -> throw new GatewayFailed("Razorpay's refund has a status that is not known");
        };
    }

    static String description(JsonObject error) {
        return object(error, "error")
                .map(inner -> inner.getString("description", ""))
                .orElse("");
    }

    /** Razorpay writes no notes as an empty list. */
    static String note(JsonObject object, String name) {
        return object(object, "notes").map(notes -> notes.getString(name, "")).orElse("");
    }

    /**
     * An event: {@code X-Razorpay-Signature} is the hex HMAC of the body.
     *
     * @throws Problem 400 when it is not
     */
    static GatewayNews read(WebhookCall call, String secret) {
        String given = call.header("x-razorpay-signature").orElse("");
        String event = call.header("x-razorpay-event-id").orElse("");
        if (event.isEmpty() || !Signatures.same(given, Signatures.hex(secret, call.body()))) {
            throw Signatures.refused();
        }
        JsonObject json = new Reply(200, call.body()).json();
        Optional<JsonObject> payload = object(json, "payload");
        Optional<PaymentId> link = payload.flatMap(found -> entity(found, "payment_link"))
                .flatMap(found -> PaymentId.parse(found.getString("reference_id", "")));
        Optional<PaymentId> payment = payload.flatMap(found -> entity(found, "payment"))
                .flatMap(found -> PaymentId.parse(note(found, RazorpayLinks.ID)));
        Optional<String> refunded = payload.flatMap(found -> entity(found, "refund"))
                .map(found -> found.getString("payment_id", ""))
                .filter(id -> !id.isEmpty());
        return new GatewayNews(event, json.getString("event", ""), link.or(() -> payment), refunded);
    }

    private static Optional<JsonObject> entity(JsonObject payload, String name) {
        return object(payload, name).flatMap(found -> object(found, "entity"));
    }

    private static Optional<JsonObject> object(JsonObject json, String name) {
        return Optional.ofNullable(json.get(name))
                .filter(value -> value.getValueType() == JsonValue.ValueType.OBJECT)
                .map(JsonValue::asJsonObject);
    }
}
