package io.vitrine.commerce.payment.stripe;

import io.vitrine.commerce.payment.GatewayNews;
import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.commerce.payment.WebhookCall;
import io.vitrine.commerce.payment.client.Reply;
import io.vitrine.commerce.payment.client.Signatures;
import io.vitrine.core.problem.Problem;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/** Stripe's events: {@code Stripe-Signature: t=seconds,v1=hex}, where several v1 stand for secrets that overlap. */
final class StripeEvents {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private StripeEvents() {}

    /** @throws Problem 400 when it is not signed with the secret, or not within the last five minutes */
    static GatewayNews read(WebhookCall call, String secret, Instant now, String idName) {
        prove(call, secret, now);
        JsonObject event = new Reply(200, call.body()).json();
        Optional<JsonObject> object =
                StripeIntents.object(event, "data").flatMap(data -> StripeIntents.object(data, "object"));
        return new GatewayNews(
                event.getString("id"),
                event.getString("type", ""),
                object.map(found -> StripeIntents.metadata(found, idName)).flatMap(PaymentId::parse),
                object.flatMap(StripeEvents::intent));
    }

    /** The event's object is the intent itself, or names it. */
    private static Optional<String> intent(JsonObject object) {
        String name = object.getString("object", "").equals("payment_intent") ? "id" : "payment_intent";
        return Optional.of(object.getString(name, "")).filter(id -> !id.isEmpty());
    }

    private static void prove(WebhookCall call, String secret, Instant now) {
        String time = "";
        List<String> signatures = new ArrayList<>();
        StringTokenizer parts =
                new StringTokenizer(call.header("stripe-signature").orElse(""), ",");
        while (parts.hasMoreTokens()) {
            String part = parts.nextToken().strip();
            if (part.startsWith("t=")) {
                time = part.substring(2);
            } else if (part.startsWith("v1=")) {
                signatures.add(part.substring(3));
            }
        }
        if (!time.matches("[0-9]{1,12}")) {
            throw Signatures.refused();
        }
        Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), now)
                .abs();
        String right = Signatures.hex(secret, time + "." + call.body());
        if (age.compareTo(TOLERANCE) > 0 || signatures.stream().noneMatch(given -> Signatures.same(given, right))) {
            throw Signatures.refused();
        }
    }
}
