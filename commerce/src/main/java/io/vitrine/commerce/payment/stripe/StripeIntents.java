package io.vitrine.commerce.payment.stripe;

import io.vitrine.commerce.payment.GatewayAnswer;
import io.vitrine.commerce.payment.GatewayFailed;
import io.vitrine.commerce.payment.RefundAnswer;
import io.vitrine.commerce.payment.client.MinorUnits;
import io.vitrine.core.money.Money;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What Stripe's objects mean. */
final class StripeIntents {

    /** States in which nothing was taken and nothing is being taken. */
    static final Set<String> WAITING =
            Set.of("requires_payment_method", "requires_confirmation", "requires_action", "requires_capture");

    private StripeIntents() {}

    static GatewayAnswer answer(JsonObject intent, Money asked) {
        String reference = intent.getString("id");
        return switch (intent.getString("status", "")) {
            case "succeeded" -> {
                MinorUnits.agree(intent, "amount_received", "currency", asked);
                yield new GatewayAnswer.Captured(reference, fee(intent, asked));
            }
            case "requires_action", "processing", "requires_confirmation", "requires_capture" ->
                new GatewayAnswer.Pending(Optional.of(reference), redirect(intent));
            case "requires_payment_method" ->
                new GatewayAnswer.Refused(object(intent, "last_payment_error")
                        .map(error -> error.getString("message", ""))
                        .orElse("The card was refused."));
            case "canceled" -> new GatewayAnswer.Refused("The payment was cancelled.");
            default -> throw new GatewayFailed("Stripe's answer has a status that is not known");
        };
    }

    /** Whether the request itself was wrong, so that nothing was begun; not whether it came before in another form. */
    static boolean ofTheRequest(JsonObject error) {
        return object(error, "error")
                .map(inner -> inner.getString("type", ""))
                .filter("invalid_request_error"::equals)
                .isPresent();
    }

    static String message(JsonObject error) {
        return object(error, "error")
                .map(inner -> inner.getString("message", ""))
                .orElse("");
    }

    static RefundAnswer refund(JsonObject refund) {
        String reference = refund.getString("id");
        return switch (refund.getString("status", "")) {
            case "succeeded" -> new RefundAnswer.Done(reference);
            case "pending", "requires_action" -> new RefundAnswer.Pending(reference);
            case "failed", "canceled" ->
                new RefundAnswer.Refused(
                        "Stripe could not refund it: " + refund.getString("failure_reason", "no reason"));
            default -> throw new GatewayFailed("Stripe's refund has a status that is not known");
        };
    }

    static String metadata(JsonObject object, String name) {
        return object(object, "metadata").map(data -> data.getString(name, "")).orElse("");
    }

    static Optional<JsonObject> object(JsonObject json, String name) {
        return Optional.ofNullable(json.get(name))
                .filter(value -> value.getValueType() == JsonValue.ValueType.OBJECT)
                .map(JsonValue::asJsonObject);
    }

    private static Optional<String> redirect(JsonObject intent) {
        return object(intent, "next_action")
                .flatMap(action -> object(action, "redirect_to_url"))
                .map(where -> where.getString("url", ""))
                .filter(url -> !url.isEmpty());
    }

    /** Stripe settles in the account's currency; a fee in another than the payment's is left to the settlement file. */
    private static Money fee(JsonObject intent, Money asked) {
        return object(intent, "latest_charge")
                .flatMap(charge -> object(charge, "balance_transaction"))
                .filter(booked -> booked.getString("currency", "")
                        .toUpperCase(Locale.ROOT)
                        .equals(asked.currency().getCurrencyCode()))
                .map(booked -> MinorUnits.read(BigDecimal.valueOf(booked.getInt("fee", 0)), asked.currency()))
                .orElse(Money.zero(asked.currency()));
    }
}
