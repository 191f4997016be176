package io.vitrine.commerce.payment.remote;

import io.vitrine.commerce.payment.Credentials;
import io.vitrine.commerce.payment.Gateway;
import io.vitrine.commerce.payment.GatewayAnswer;
import io.vitrine.commerce.payment.GatewayFailed;
import io.vitrine.commerce.payment.GatewayNews;
import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.commerce.payment.PaymentRequest;
import io.vitrine.commerce.payment.RefundAnswer;
import io.vitrine.commerce.payment.RefundRequest;
import io.vitrine.commerce.payment.SoughtPayment;
import io.vitrine.commerce.payment.WebhookCall;
import io.vitrine.commerce.payment.client.Ask;
import io.vitrine.commerce.payment.client.GatewayClient;
import io.vitrine.commerce.payment.client.MinorUnits;
import io.vitrine.commerce.payment.client.Reply;
import io.vitrine.commerce.payment.client.TimedSignature;
import io.vitrine.core.money.Money;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/**
 * The simulator's protocol: {@code POST /payments}, {@code GET /payments/{id}}, {@code POST /payments/{id}/cancellation},
 * {@code POST /refunds}, {@code GET /refunds/{id}} by our own ids, amounts in the smallest unit, messages signed like Stripe's.
 */
final class RemoteSimulator implements Gateway {

    static final String SIGNATURE = "simulator-signature";

    private final GatewayClient client;
    private final URI address;
    private final Credentials credentials;
    private final Clock clock;

    RemoteSimulator(GatewayClient client, URI address, Credentials credentials, Clock clock) {
        this.client = client;
        this.address = address;
        this.credentials = credentials;
        this.clock = clock;
    }

    @Override
    public String name() {
        return RemoteKind.NAME;
    }

    @Override
    public boolean instant() {
        return false;
    }

    @Override
    public boolean test() {
        return true;
    }

    @Override
    public GatewayAnswer start(PaymentRequest request) {
        JsonObjectBuilder json = money(request.payment().toString(), request.amount())
                .add("number", request.number())
                .add("returnUrl", request.returnUrl())
                .add("cancelUrl", request.cancelUrl());
        request.token().ifPresent(token -> json.add("token", token));
        return answer(post("/payments", request.payment().toString(), json.build()), request.amount());
    }

    @Override
    public Optional<GatewayAnswer> find(SoughtPayment sought) {
        String path = "/payments/" + sought.payment();
        return get(path)
                .map(found -> !sought.wanted() && found.getString("status", "").equals("pending")
                        ? post(path + "/cancellation", sought.payment() + "-cancel", JsonValue.EMPTY_JSON_OBJECT)
                        : found)
                .map(found -> answer(found, sought.amount()));
    }

    @Override
    public RefundAnswer refund(RefundRequest request) {
        JsonObject json = money(request.refund().toString(), request.amount())
                .add("payment", request.payment().toString())
                .build();
        return refund(post("/refunds", request.refund().toString(), json));
    }

    @Override
    public Optional<RefundAnswer> find(RefundRequest sought) {
        return get("/refunds/" + sought.refund()).map(RemoteSimulator::refund);
    }

    @Override
    public GatewayNews read(WebhookCall call) {
        TimedSignature.prove(call.header(SIGNATURE), call.body(), credentials.secret("secretKey"), clock.instant());
        JsonObject event = new Reply(200, call.body()).json();
        return new GatewayNews(
                event.getString("id"),
                event.getString("kind", ""),
                PaymentId.parse(event.getString("payment", "")),
                Optional.empty());
    }

    private static GatewayAnswer answer(JsonObject json, Money asked) {
        String reference = json.getString("reference", "none");
        return switch (json.getString("status", "")) {
            case "captured" -> {
                MinorUnits.agree(json, "amount", "currency", asked);
                yield new GatewayAnswer.Captured(
                        reference, MinorUnits.read(BigDecimal.valueOf(json.getInt("fee", 0)), asked.currency()));
            }
            case "pending" ->
                json.containsKey("redirect")
                        ? GatewayAnswer.Pending.redirecting(reference, json.getString("redirect"))
                        : GatewayAnswer.Pending.at(reference);
            case "refused" -> new GatewayAnswer.Refused(json.getString("words", ""));
            default -> throw new GatewayFailed("The simulator's answer has a status that is not known");
        };
    }

    private static RefundAnswer refund(JsonObject json) {
        return switch (json.getString("status", "")) {
            case "done" -> new RefundAnswer.Done(json.getString("reference"));
            case "pending" -> new RefundAnswer.Pending(json.getString("reference"));
            case "refused" -> new RefundAnswer.Refused(json.getString("words", ""));
            default -> throw new GatewayFailed("The simulator's refund has a status that is not known");
        };
    }

    private static JsonObjectBuilder money(String id, Money amount) {
        return Json.createObjectBuilder()
                .add("id", id)
                .add("amount", MinorUnits.of(amount))
                .add("currency", amount.currency().getCurrencyCode());
    }

    private JsonObject post(String path, String key, JsonObject json) {
        return client.send(Ask.post(address.resolve(path))
                        .json(json)
                        .bearer(credentials.secret("secretKey"))
                        .once("Idempotency-Key", key))
                .expectGood();
    }

    private Optional<JsonObject> get(String path) {
        Reply reply = client.send(Ask.get(address.resolve(path)).bearer(credentials.secret("secretKey")));
        return reply.status() == 404 ? Optional.empty() : Optional.of(reply.expectGood());
    }
}
