package io.vitrine.commerce.payment.stripe;

import io.vitrine.commerce.payment.GatewayAnswer;
import io.vitrine.commerce.payment.GatewayFailed;
import io.vitrine.commerce.payment.PaymentRequest;
import io.vitrine.commerce.payment.client.MinorUnits;
import io.vitrine.core.money.Money;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Stripe's own page, where the customer types the card: Checkout Sessions. */
final class StripeSessions {

    static final String PREFIX = "cs_";

    private StripeSessions() {}

    /** The same text each time it is asked for: Stripe takes a repetition for one by that. */
    static Map<String, String> form(PaymentRequest request, String idName) {
        String id = request.payment().toString();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("mode", "payment");
        form.put("success_url", request.returnUrl());
        form.put("cancel_url", request.cancelUrl());
        form.put("client_reference_id", id);
        form.put("metadata[" + idName + "]", id);
        form.put("payment_intent_data[metadata][" + idName + "]", id);
        form.put("payment_intent_data[description]", "Order " + request.number());
        form.put("line_items[0][quantity]", "1");
        form.put("line_items[0][price_data][unit_amount]", MinorUnits.text(request.amount()));
        form.put(
                "line_items[0][price_data][currency]",
                request.amount().currency().getCurrencyCode().toLowerCase(Locale.ROOT));
        form.put("line_items[0][price_data][product_data][name]", "Order " + request.number());
        request.payer().map(payer -> payer.email()).ifPresent(email -> form.put("customer_email", email));
        return form;
    }

    static GatewayAnswer answer(JsonObject session, Money asked) {
        String id = session.getString("id");
        return switch (session.getString("status", "")) {
            case "open" -> GatewayAnswer.Pending.redirecting(id, session.getString("url"));
            case "expired" -> new GatewayAnswer.Refused("The payment was not made in time.");
            case "complete" ->
                StripeIntents.object(session, "payment_intent")
                        .map(intent -> complete(intent, asked))
                        .orElseGet(() -> GatewayAnswer.Pending.at(id));
            default -> throw new GatewayFailed("Stripe's page has a status that is not known");
        };
    }

    static boolean open(JsonObject session) {
        return session.getString("status", "").equals("open");
    }

    /** A bank debit that fails later takes the page with it. */
    private static GatewayAnswer complete(JsonObject intent, Money asked) {
        GatewayAnswer answer = StripeIntents.answer(intent, asked);
        return answer instanceof GatewayAnswer.Pending ? GatewayAnswer.Pending.elsewhere() : answer;
    }
}
