package io.vitrine.commerce.payment.razorpay;

import io.vitrine.commerce.payment.GatewayAnswer;
import io.vitrine.commerce.payment.GatewayFailed;
import io.vitrine.commerce.payment.PaymentRequest;
import io.vitrine.commerce.payment.client.MinorUnits;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Razorpay's own page, where the customer pays: payment links. */
final class RazorpayLinks {

    static final String PREFIX = "plink_";
    static final String ID = "vitrine_payment";

    private static final Duration LIFE = Duration.ofMinutes(31);

    private RazorpayLinks() {}

    static JsonObject wanted(PaymentRequest request, Instant now) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("amount", MinorUnits.of(request.amount()))
                .add("currency", request.amount().currency().getCurrencyCode())
                .add("accept_partial", false)
                .add("reference_id", request.payment().toString())
                .add("description", "Order " + request.number())
                .add("expire_by", now.plus(LIFE).getEpochSecond())
                .add("reminder_enable", false)
                .add("notify", Json.createObjectBuilder().add("sms", false).add("email", false))
                .add(
                        "notes",
                        Json.createObjectBuilder().add(ID, request.payment().toString()))
                .add("callback_url", request.returnUrl())
                .add("callback_method", "get");
        request.payer()
                .ifPresent(payer -> json.add(
                        "customer",
                        Json.createObjectBuilder().add("name", payer.name()).add("email", payer.email())));
        return json.build();
    }

    static GatewayAnswer pending(JsonObject link) {
        return GatewayAnswer.Pending.redirecting(link.getString("id"), link.getString("short_url"));
    }

    static boolean open(JsonObject link) {
        return link.getString("status", "").equals("created");
    }

    /** A link without money. */
    static GatewayAnswer unpaid(JsonObject link) {
        return switch (link.getString("status", "")) {
            case "created" -> pending(link);
            case "expired" -> new GatewayAnswer.Refused("The payment was not made in time.");
            case "cancelled" -> new GatewayAnswer.Refused("The payment was called off.");
            case "partially_paid", "paid" -> GatewayAnswer.Pending.at(link.getString("id"));
            default -> throw new GatewayFailed("Razorpay's link has a status that is not known");
        };
    }

    /** Ids of the payments that were tried through it; Razorpay writes none as null or as an empty list. */
    static List<String> payments(JsonObject link) {
        JsonValue payments = link.getOrDefault("payments", JsonValue.NULL);
        return payments.getValueType() == JsonValue.ValueType.ARRAY
                ? payments.asJsonArray().getValuesAs(JsonObject.class).stream()
                        .map(payment -> payment.getString("payment_id"))
                        .toList()
                : List.of();
    }
}
