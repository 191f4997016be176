package io.vitrine.commerce.payment.stripe;

import io.vitrine.commerce.payment.GatewayNews;
import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.commerce.payment.WebhookCall;
import io.vitrine.commerce.payment.client.Reply;
import io.vitrine.commerce.payment.client.TimedSignature;
import io.vitrine.core.problem.Problem;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;

/** Stripe's events. */
final class StripeEvents {

    private StripeEvents() {}

    /** @throws Problem 400 when it is not signed with the secret, or not within the last five minutes */
    static GatewayNews read(WebhookCall call, String secret, Instant now, String idName) {
        TimedSignature.prove(call.header("stripe-signature"), call.body(), secret, now);
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
}
