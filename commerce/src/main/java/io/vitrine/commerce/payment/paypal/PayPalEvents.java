package io.vitrine.commerce.payment.paypal;

import io.vitrine.commerce.payment.GatewayNews;
import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.commerce.payment.WebhookCall;
import io.vitrine.commerce.payment.client.Reply;
import io.vitrine.commerce.payment.client.Signatures;
import io.vitrine.core.problem.Problem;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;

/** PayPal's messages, whose signature PayPal checks itself. */
final class PayPalEvents {

    private static final List<String> PROOFS =
            List.of("auth-algo", "cert-url", "transmission-id", "transmission-sig", "transmission-time");

    private PayPalEvents() {}

    /** What PayPal is asked; the message stands in it byte for byte. @throws Problem 400 when it lacks its proofs */
    static String question(WebhookCall call, String webhookId) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("webhook_id", webhookId);
        for (String proof : PROOFS) {
            json.add(proof.replace('-', '_'), call.header("paypal-" + proof).orElseThrow(Signatures::refused));
        }
        new Reply(200, call.body()).json();
        String proofs = json.build().toString();
        return proofs.substring(0, proofs.length() - 1) + ",\"webhook_event\":" + call.body() + "}";
    }

    /** @throws Problem 400 when PayPal does not know it */
    static GatewayNews read(WebhookCall call, JsonObject verdict) {
        if (!verdict.getString("verification_status", "").equals("SUCCESS")) {
            throw Signatures.refused();
        }
        JsonObject event = new Reply(200, call.body()).json();
        Optional<JsonObject> resource = PayPalOrders.object(event, "resource");
        Optional<PaymentId> payment = resource.map(found -> found.getString("custom_id", ""))
                .filter(id -> !id.isEmpty())
                .or(() -> resource.flatMap(found -> PayPalOrders.first(found, "purchase_units"))
                        .map(unit -> unit.getString("custom_id", "")))
                .flatMap(PaymentId::parse);
        return new GatewayNews(event.getString("id"), event.getString("event_type", ""), payment, Optional.empty());
    }
}
