package io.vitrine.commerce.payment.stripe;

import io.vitrine.commerce.payment.Credentials;
import io.vitrine.commerce.payment.Gateway;
import io.vitrine.commerce.payment.GatewayAnswer;
import io.vitrine.commerce.payment.GatewayFailed;
import io.vitrine.commerce.payment.GatewayNews;
import io.vitrine.commerce.payment.PaymentRequest;
import io.vitrine.commerce.payment.RefundAnswer;
import io.vitrine.commerce.payment.RefundRequest;
import io.vitrine.commerce.payment.SoughtPayment;
import io.vitrine.commerce.payment.WebhookCall;
import io.vitrine.commerce.payment.client.Ask;
import io.vitrine.commerce.payment.client.GatewayClient;
import io.vitrine.commerce.payment.client.MinorUnits;
import io.vitrine.commerce.payment.client.Reply;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Stripe with one business's keys: with a token the card is charged at once, without one the customer goes to Stripe's own page.
 * Every payment carries our id, so that it is found without theirs.
 */
final class Stripe implements Gateway {

    private static final String VERSION = "2024-06-20";
    private static final String ID = "vitrine_payment";
    private static final String REFUND_ID = "vitrine_refund";
    private static final String EXPAND = "latest_charge.balance_transaction";
    private static final Duration BEFORE = Duration.ofMinutes(5);
    private static final Duration AFTER = Duration.ofHours(1);
    private static final int PAGES = 20;

    private final GatewayClient client;
    private final URI address;
    private final Credentials credentials;
    private final Clock clock;

    Stripe(GatewayClient client, URI address, Credentials credentials, Clock clock) {
        this.client = client;
        this.address = address;
        this.credentials = credentials;
        this.clock = clock;
    }

    @Override
    public String name() {
        return StripeKind.NAME;
    }

    @Override
    public boolean instant() {
        return false;
    }

    @Override
    public boolean test() {
        return credentials.test();
    }

    @Override
    public GatewayAnswer start(PaymentRequest request) {
        Optional<String> token = request.token();
        if (token.isEmpty()) {
            return page(request);
        }
        Map<String, String> form = new LinkedHashMap<>();
        form.put("amount", MinorUnits.text(request.amount()));
        form.put("currency", request.amount().currency().getCurrencyCode().toLowerCase(Locale.ROOT));
        form.put("payment_method", token.get());
        form.put("confirm", "true");
        form.put("return_url", request.returnUrl());
        form.put("description", "Order " + request.number());
        form.put("metadata[" + ID + "]", request.payment().toString());
        form.put("expand[]", EXPAND);
        Reply reply = client.send(signed(Ask.post(at("/v1/payment_intents")).form(form))
                .once("Idempotency-Key", request.payment().toString()));
        if (reply.status() == 402) {
            return new GatewayAnswer.Refused(StripeIntents.message(reply.json()));
        }
        if (reply.status() == 400 && StripeIntents.ofTheRequest(reply.json())) {
            return new GatewayAnswer.Refused("The card could not be read. Enter it again.");
        }
        return StripeIntents.answer(reply.expectGood(), request.amount());
    }

    /** The same page however often it is asked for. */
    private GatewayAnswer page(PaymentRequest request) {
        JsonObject session = client.send(
                        signed(Ask.post(at("/v1/checkout/sessions")).form(StripeSessions.form(request, ID)))
                                .once("Idempotency-Key", request.payment() + "-page"))
                .expectGood();
        return StripeSessions.answer(session, request.amount());
    }

    /** A page that we do not know of was never shown to the customer. */
    @Override
    public Optional<GatewayAnswer> find(SoughtPayment sought) {
        Optional<String> reference = sought.reference();
        if (reference.filter(id -> id.startsWith(StripeSessions.PREFIX)).isPresent()) {
            return session(reference.get(), sought);
        }
        Optional<JsonObject> intent = reference.isPresent() ? retrieve(reference.get()) : search(sought);
        return intent.map(found -> settle(found, sought));
    }

    private Optional<GatewayAnswer> session(String id, SoughtPayment sought) {
        String path = "/v1/checkout/sessions/" + Ask.encode(id);
        Reply reply = client.send(signed(Ask.get(at(path + "?expand%5B%5D=payment_intent." + EXPAND))));
        if (reply.status() == 404) {
            return Optional.empty();
        }
        JsonObject session = reply.expectGood();
        if (StripeSessions.open(session) && !sought.wanted()) {
            session = client.send(signed(Ask.post(at(path + "/expire")))
                            .once("Idempotency-Key", sought.payment() + "-expire"))
                    .expectGood();
        }
        return Optional.of(StripeSessions.answer(session, sought.amount()));
    }

    @Override
    public RefundAnswer refund(RefundRequest request) {
        Reply reply = client.send(signed(Ask.post(at("/v1/refunds"))
                        .form(Map.of(
                                "payment_intent",
                                request.reference(),
                                "amount",
                                MinorUnits.text(request.amount()),
                                "metadata[" + REFUND_ID + "]",
                                request.refund().toString())))
                .once("Idempotency-Key", request.refund().toString()));
        if (reply.status() == 400 || reply.status() == 402) {
            return new RefundAnswer.Refused(StripeIntents.message(reply.json()));
        }
        return StripeIntents.refund(reply.expectGood());
    }

    @Override
    public Optional<RefundAnswer> find(RefundRequest sought) {
        JsonObject list = client.send(
                        signed(Ask.get(at("/v1/refunds?limit=100&payment_intent=" + Ask.encode(sought.reference())))))
                .expectGood();
        return list.getJsonArray("data").getValuesAs(JsonObject.class).stream()
                .filter(refund -> StripeIntents.metadata(refund, REFUND_ID)
                        .equals(sought.refund().toString()))
                .findFirst()
                .map(StripeIntents::refund);
    }

    @Override
    public GatewayNews read(WebhookCall call) {
        return StripeEvents.read(call, credentials.secret("webhookSecret"), clock.instant(), ID);
    }

    /** What the customer has agreed to and only waits for us is taken now, or let go when nobody wants it. */
    private GatewayAnswer settle(JsonObject intent, SoughtPayment sought) {
        String status = intent.getString("status", "");
        if (!sought.wanted() && StripeIntents.WAITING.contains(status)) {
            return act(intent, "cancel", sought);
        }
        return status.equals("requires_capture")
                ? act(intent, "capture", sought)
                : StripeIntents.answer(intent, sought.amount());
    }

    private GatewayAnswer act(JsonObject intent, String what, SoughtPayment sought) {
        Reply reply = client.send(signed(
                        Ask.post(at("/v1/payment_intents/" + Ask.encode(intent.getString("id")) + "/" + what))
                                .form(Map.of("expand[]", EXPAND)))
                .once("Idempotency-Key", sought.payment() + "-" + what));
        return StripeIntents.answer(reply.expectGood(), sought.amount());
    }

    private Optional<JsonObject> retrieve(String reference) {
        Reply reply = client.send(
                signed(Ask.get(at("/v1/payment_intents/" + Ask.encode(reference) + "?expand%5B%5D=" + EXPAND))));
        return reply.status() == 404 ? Optional.empty() : Optional.of(reply.expectGood());
    }

    /** Through the list, which shows at once what was made; Stripe's search lags behind. */
    private Optional<JsonObject> search(SoughtPayment sought) {
        String base = "/v1/payment_intents?limit=100&created%5Bgte%5D="
                + sought.asked().minus(BEFORE).getEpochSecond() + "&created%5Blte%5D="
                + sought.asked().plus(AFTER).getEpochSecond();
        String after = "";
        for (int page = 0; page < PAGES; page++) {
            JsonObject list = client.send(signed(Ask.get(at(base + after)))).expectGood();
            for (JsonObject intent : list.getJsonArray("data").getValuesAs(JsonObject.class)) {
                if (StripeIntents.metadata(intent, ID).equals(sought.payment().toString())) {
                    return retrieve(intent.getString("id"));
                }
                after = "&starting_after=" + Ask.encode(intent.getString("id"));
            }
            if (!list.getBoolean("has_more", false)) {
                return Optional.empty();
            }
        }
        throw new GatewayFailed("Too many payments around that time to find this one");
    }

    private Ask signed(Ask ask) {
        return ask.bearer(credentials.secret("secretKey")).with("Stripe-Version", VERSION);
    }

    private URI at(String path) {
        return address.resolve(path);
    }
}
