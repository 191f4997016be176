package io.vitrine.commerce.payment.paypal;

import io.vitrine.commerce.payment.Credentials;
import io.vitrine.commerce.payment.Gateway;
import io.vitrine.commerce.payment.GatewayAnswer;
import io.vitrine.commerce.payment.GatewayNews;
import io.vitrine.commerce.payment.PaymentRequest;
import io.vitrine.commerce.payment.RefundAnswer;
import io.vitrine.commerce.payment.RefundRequest;
import io.vitrine.commerce.payment.SoughtPayment;
import io.vitrine.commerce.payment.WebhookCall;
import io.vitrine.commerce.payment.client.Ask;
import io.vitrine.commerce.payment.client.GatewayClient;
import io.vitrine.commerce.payment.client.Reply;
import io.vitrine.core.money.Money;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * PayPal with one business's keys. The customer approves an order at PayPal, and we capture it; the reference of what was
 * captured is that of the order and of the capture, with a stroke between.
 */
final class PayPal implements Gateway {

    private static final String REQUEST = "PayPal-Request-Id";

    private final GatewayClient client;
    private final URI address;
    private final Credentials credentials;

    PayPal(GatewayClient client, URI address, Credentials credentials) {
        this.client = client;
        this.address = address;
        this.credentials = credentials;
    }

    @Override
    public String name() {
        return PayPalKind.NAME;
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
        String id = request.payment().toString();
        JsonObject order = client.send(Ask.post(at("/v2/checkout/orders"))
                        .bearer(token())
                        .once(REQUEST, id)
                        .json(Json.createObjectBuilder()
                                .add("intent", "CAPTURE")
                                .add(
                                        "purchase_units",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder()
                                                        .add("reference_id", id)
                                                        .add("custom_id", id)
                                                        .add("description", "Order " + request.number())
                                                        .add("amount", amount(request.amount()))))
                                .add(
                                        "application_context",
                                        Json.createObjectBuilder()
                                                .add("return_url", request.returnUrl())
                                                .add("cancel_url", request.cancelUrl())
                                                .add("user_action", "PAY_NOW"))
                                .build()))
                .expectGood();
        return PayPalOrders.answer(order, request.amount());
    }

    /** Nothing is ever captured unless we ask for it by the order's own id: without it there is nothing. */
    @Override
    public Optional<GatewayAnswer> find(SoughtPayment sought) {
        return sought.reference().flatMap(reference -> {
            String token = token();
            Reply reply = client.send(Ask.get(order(reference)).bearer(token));
            if (reply.status() == 404) {
                return Optional.empty();
            }
            JsonObject order = reply.expectGood();
            String status = order.getString("status", "");
            if (!sought.wanted() && PayPalOrders.OURS_TO_TAKE.contains(status)) {
                return Optional.of(new GatewayAnswer.Refused("The payment was called off."));
            }
            return Optional.of(
                    status.equals("APPROVED")
                            ? capture(sought, reference, token)
                            : PayPalOrders.answer(order, sought.amount()));
        });
    }

    @Override
    public RefundAnswer refund(RefundRequest request) {
        String capture = request.reference().substring(request.reference().indexOf('/') + 1);
        Reply reply = client.send(Ask.post(at("/v2/payments/captures/" + Ask.encode(capture) + "/refund"))
                .bearer(token())
                .once(REQUEST, request.refund().toString())
                .json(Json.createObjectBuilder()
                        .add("amount", amount(request.amount()))
                        .add("custom_id", request.refund().toString())
                        .build()));
        if (reply.status() == 422) {
            return new RefundAnswer.Refused(reply.json().getString("message", ""));
        }
        return PayPalOrders.refund(reply.expectGood());
    }

    @Override
    public Optional<RefundAnswer> find(RefundRequest sought) {
        JsonObject order =
                client.send(Ask.get(order(sought.reference())).bearer(token())).expectGood();
        return PayPalOrders.payments(order, "refunds").stream()
                .filter(refund ->
                        refund.getString("custom_id", "").equals(sought.refund().toString()))
                .findFirst()
                .map(PayPalOrders::refund);
    }

    /** PayPal itself says whether a message is its own. */
    @Override
    public GatewayNews read(WebhookCall call) {
        String question =
                PayPalEvents.question(call, credentials.setting("webhookId").orElse(""));
        JsonObject verdict = client.send(Ask.post(at("/v1/notifications/verify-webhook-signature"))
                        .bearer(token())
                        .json(question))
                .expectGood();
        return PayPalEvents.read(call, verdict);
    }

    private GatewayAnswer capture(SoughtPayment sought, String reference, String token) {
        Reply reply = client.send(Ask.post(URI.create(order(reference) + "/capture"))
                .bearer(token)
                .once(REQUEST, sought.payment() + "-capture")
                .json("{}"));
        if (reply.status() == 422) {
            return new GatewayAnswer.Refused("PayPal could not take the money.");
        }
        return PayPalOrders.answer(reply.expectGood(), sought.amount());
    }

    private String token() {
        return client.send(Ask.post(at("/v1/oauth2/token"))
                        .basic(credentials.setting("clientId").orElse(""), credentials.secret("clientSecret"))
                        .form(Map.of("grant_type", "client_credentials")))
                .expectGood()
                .getString("access_token");
    }

    private static JsonObjectBuilder amount(Money money) {
        return Json.createObjectBuilder()
                .add("currency_code", money.currency().getCurrencyCode())
                .add("value", money.text());
    }

    private URI order(String reference) {
        int stroke = reference.indexOf('/');
        return at("/v2/checkout/orders/" + Ask.encode(stroke < 0 ? reference : reference.substring(0, stroke)));
    }

    private URI at(String path) {
        return address.resolve(path);
    }
}
