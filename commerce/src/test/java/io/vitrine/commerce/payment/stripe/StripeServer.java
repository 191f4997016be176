package io.vitrine.commerce.payment.stripe;

import io.vitrine.commerce.payment.client.PretendServer.Seen;
import io.vitrine.commerce.payment.client.PretendServer.Speech;
import io.vitrine.commerce.payment.client.Reply;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers as Stripe does: PaymentIntents and refunds, with keys that make a repetition harmless. */
final class StripeServer implements Speech {

    private final Map<String, JsonObject> intents = new LinkedHashMap<>();
    private final Map<String, JsonObject> sessions = new LinkedHashMap<>();
    private final Map<String, JsonObject> refunds = new LinkedHashMap<>();
    private final Map<String, Reply> keys = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();

    int intents() {
        return intents.size();
    }

    int refunds() {
        return refunds.size();
    }

    @Override
    public synchronized Reply answer(Seen request) {
        if (!request.header("authorization").equals(Optional.of("Bearer sk_test_1"))) {
            return error(401, "invalid_request_error", "Invalid API Key");
        }
        if (request.method().equals("GET")) {
            return get(request);
        }
        String key = request.header("idempotency-key").orElseThrow();
        Reply before = keys.get(key);
        if (before != null) {
            return before;
        }
        Reply reply = post(request);
        keys.put(key, reply);
        return reply;
    }

    private Reply get(Seen request) {
        if (request.path().startsWith("/v1/checkout/sessions/")) {
            JsonObject session = sessions.get(last(request));
            return session == null ? error(404, "invalid_request_error", "No such session") : good(session);
        }
        if (request.path().equals("/v1/payment_intents")) {
            return list(intents, "", "");
        }
        if (request.path().equals("/v1/refunds")) {
            return list(refunds, "payment_intent", request.query().getOrDefault("payment_intent", ""));
        }
        JsonObject intent = intents.get(last(request));
        return intent == null ? error(404, "invalid_request_error", "No such payment_intent") : good(intent);
    }

    private Reply post(Seen request) {
        Map<String, String> form = request.form();
        if (request.path().equals("/v1/payment_intents")) {
            return create(form);
        }
        if (request.path().equals("/v1/checkout/sessions")) {
            return page(form);
        }
        if (request.path().endsWith("/expire")) {
            return session(request.path().split("/", -1)[4], "expired");
        }
        if (request.path().endsWith("/capture") || request.path().endsWith("/cancel")) {
            String id = request.path().split("/", -1)[3];
            String status = request.path().endsWith("/cancel") ? "canceled" : "succeeded";
            return keep(Json.createObjectBuilder(intents.get(id)), id, status);
        }
        JsonObject intent = intents.get(form.get("payment_intent"));
        if (intent == null || Integer.parseInt(form.get("amount")) > intent.getInt("amount_received")) {
            return error(400, "invalid_request_error", "Refund amount is greater than unrefunded amount on charge");
        }
        String id = "re_" + numbers.incrementAndGet();
        JsonObject refund = Json.createObjectBuilder()
                .add("id", id)
                .add("object", "refund")
                .add("status", "succeeded")
                .add("payment_intent", form.get("payment_intent"))
                .add("metadata", metadata(form))
                .build();
        refunds.put(id, refund);
        return good(refund);
    }

    private Reply create(Map<String, String> form) {
        String token = form.getOrDefault("payment_method", "");
        if (token.equals("pm_declined")) {
            return error(402, "card_error", "Your card was declined.");
        }
        if (token.equals("pm_unknown")) {
            return error(400, "invalid_request_error", "No such PaymentMethod: 'pm_unknown'");
        }
        String id = "pi_" + numbers.incrementAndGet();
        JsonObjectBuilder intent = Json.createObjectBuilder()
                .add("id", id)
                .add("object", "payment_intent")
                .add("amount", Integer.parseInt(form.get("amount")))
                .add("currency", form.get("currency"))
                .add("metadata", metadata(form));
        if (token.equals("pm_3ds")) {
            intent.add(
                    "next_action",
                    Json.createObjectBuilder()
                            .add("type", "redirect_to_url")
                            .add("redirect_to_url", Json.createObjectBuilder().add("url", "https://bank.example/3ds")));
            return keep(intent, id, "requires_action");
        }
        return keep(intent, id, token.equals("pm_manual") ? "requires_capture" : "succeeded");
    }

    private Reply keep(JsonObjectBuilder intent, String id, String status) {
        JsonObject so = intent.add("status", status).build();
        JsonObject kept = Json.createObjectBuilder(so)
                .add("amount_received", status.equals("succeeded") ? so.getInt("amount") : 0)
                .add(
                        "latest_charge",
                        Json.createObjectBuilder()
                                .add(
                                        "balance_transaction",
                                        Json.createObjectBuilder()
                                                .add("fee", 55)
                                                .add("currency", so.getString("currency"))))
                .build();
        intents.put(id, kept);
        return good(kept);
    }

    private Reply page(Map<String, String> form) {
        JsonObject session = Json.createObjectBuilder()
                .add("id", "cs_" + numbers.incrementAndGet())
                .add("object", "checkout.session")
                .add("status", "open")
                .add("url", "https://checkout.stripe.example/c/pay/cs")
                .add("payment_intent", JsonValue.NULL)
                .add("amount_total", Integer.parseInt(form.get("line_items[0][price_data][unit_amount]")))
                .add("currency", form.get("line_items[0][price_data][currency]"))
                .build();
        sessions.put(session.getString("id"), session);
        return good(session);
    }

    private Reply session(String id, String status) {
        JsonObject session = Json.createObjectBuilder(sessions.get(id))
                .add("status", status)
                .add("url", JsonValue.NULL)
                .build();
        sessions.put(id, session);
        return good(session);
    }

    /** The customer has paid on Stripe's page. */
    synchronized void paid(String session) {
        JsonObject page = session(session, "complete").json();
        JsonObject intent = keep(
                        Json.createObjectBuilder()
                                .add("id", "pi_page")
                                .add("object", "payment_intent")
                                .add("amount", page.getInt("amount_total"))
                                .add("currency", page.getString("currency")),
                        "pi_page",
                        "succeeded")
                .json();
        sessions.put(
                session,
                Json.createObjectBuilder(page).add("payment_intent", intent).build());
    }

    /** The customer has been at the bank. */
    synchronized void agreed(String id) {
        keep(Json.createObjectBuilder(intents.get(id)), id, "succeeded");
    }

    /** Somebody changed the amount behind our back. */
    synchronized void tamper(String id) {
        intents.put(
                id,
                Json.createObjectBuilder(intents.get(id))
                        .add("amount_received", 1)
                        .build());
    }

    private static Reply list(Map<String, JsonObject> objects, String field, String value) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        objects.values().stream()
                .filter(object -> object.getString(field, "").equals(value))
                .forEach(data::add);
        return good(Json.createObjectBuilder()
                .add("data", data)
                .add("has_more", false)
                .build());
    }

    private static JsonObject metadata(Map<String, String> form) {
        JsonObjectBuilder metadata = Json.createObjectBuilder();
        form.forEach((name, value) -> {
            if (name.startsWith("metadata[")) {
                metadata.add(name.substring("metadata[".length(), name.length() - 1), value);
            }
        });
        return metadata.build();
    }

    private static String last(Seen request) {
        return request.path().substring(request.path().lastIndexOf('/') + 1);
    }

    private static Reply good(JsonObject json) {
        return new Reply(200, json.toString());
    }

    private static Reply error(int status, String type, String message) {
        return new Reply(
                status,
                Json.createObjectBuilder()
                        .add(
                                "error",
                                Json.createObjectBuilder().add("type", type).add("message", message))
                        .build()
                        .toString());
    }
}
