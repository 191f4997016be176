package io.vitrine.commerce.payment.square;

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
import io.vitrine.commerce.payment.client.Reply;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Square with one business's keys. We make an order with a page of its own; while it is open, the reference is that of the order
 * and of the page, with a stroke between, and once the money is there, that of the payment.
 */
final class Square implements Gateway {

    private static final String VERSION = "2024-10-17";
    private static final char STROKE = '/';

    private final GatewayClient client;
    private final URI address;
    private final Credentials credentials;

    Square(GatewayClient client, URI address, Credentials credentials) {
        this.client = client;
        this.address = address;
        this.credentials = credentials;
    }

    @Override
    public String name() {
        return SquareKind.NAME;
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
        JsonObject link = client.send(keyed(
                                Ask.post(at("/v2/online-checkout/payment-links")),
                                request.payment().toString())
                        .json(SquareObjects.link(
                                request, credentials.setting("locationId").orElse(""))))
                .expectGood()
                .getJsonObject("payment_link");
        return GatewayAnswer.Pending.redirecting(
                link.getString("order_id") + STROKE + link.getString("id"), link.getString("url"));
    }

    /** The page's address reaches the customer with its reference only: without one nothing was ever paid. */
    @Override
    public Optional<GatewayAnswer> find(SoughtPayment sought) {
        return sought.reference()
                .flatMap(reference ->
                        reference.indexOf(STROKE) < 0 ? payment(reference, sought) : order(reference, sought));
    }

    @Override
    public RefundAnswer refund(RefundRequest request) {
        String key = request.refund().toString();
        Reply reply = client.send(keyed(Ask.post(at("/v2/refunds")), key)
                .json(Json.createObjectBuilder()
                        .add("idempotency_key", key)
                        .add("payment_id", request.reference())
                        .add("amount_money", SquareObjects.money(request.amount()))
                        .build()));
        if (reply.status() == 400) {
            return new RefundAnswer.Refused(SquareObjects.detail(reply.json()));
        }
        return SquareObjects.refund(reply.expectGood().getJsonObject("refund"));
    }

    /** Without Square's id a refund is asked for again with the same key, which is the same refund. */
    @Override
    public Optional<RefundAnswer> find(RefundRequest sought) {
        return sought.refundReference()
                .map(reference -> get("/v2/refunds/" + Ask.encode(reference)))
                .filter(reply -> reply.status() != 404)
                .map(reply -> SquareObjects.refund(reply.expectGood().getJsonObject("refund")));
    }

    @Override
    public GatewayNews read(WebhookCall call) {
        return SquareObjects.read(call, credentials.setting("webhookUrl").orElse(""), credentials.secret("webhookKey"));
    }

    private Optional<GatewayAnswer> payment(String id, SoughtPayment sought) {
        Reply reply = get("/v2/payments/" + Ask.encode(id));
        return reply.status() == 404
                ? Optional.empty()
                : Optional.of(SquareObjects.answer(reply.expectGood().getJsonObject("payment"), id, sought.amount()));
    }

    private Optional<GatewayAnswer> order(String reference, SoughtPayment sought) {
        Reply reply = get("/v2/orders/" + Ask.encode(reference.substring(0, reference.indexOf(STROKE))));
        if (reply.status() == 404) {
            return Optional.empty();
        }
        JsonObject order = reply.expectGood().getJsonObject("order");
        List<GatewayAnswer> answers = SquareObjects.payments(order).stream()
                .map(id -> get("/v2/payments/" + Ask.encode(id)).expectGood().getJsonObject("payment"))
                .map(payment -> SquareObjects.answer(payment, reference, sought.amount()))
                .toList();
        return Optional.of(best(answers).orElseGet(() -> unpaid(order.getString("state", ""), reference, sought)));
    }

    /** Money first, then what may become money; what was declined leaves the page open for another card. */
    private static Optional<GatewayAnswer> best(List<GatewayAnswer> answers) {
        return answers.stream()
                .filter(GatewayAnswer.Captured.class::isInstance)
                .findFirst()
                .or(() -> answers.stream()
                        .filter(GatewayAnswer.Pending.class::isInstance)
                        .findFirst());
    }

    private GatewayAnswer unpaid(String state, String reference, SoughtPayment sought) {
        if (state.equals("CANCELED")) {
            return new GatewayAnswer.Refused("The payment was called off.");
        }
        if (sought.wanted()) {
            return GatewayAnswer.Pending.at(reference);
        }
        String link = reference.substring(reference.indexOf(STROKE) + 1);
        Reply reply = client.send(signed(Ask.delete(at("/v2/online-checkout/payment-links/" + Ask.encode(link)))));
        if (!reply.good() && reply.status() != 404) {
            throw new GatewayFailed("Square did not close its page: " + reply.status());
        }
        return new GatewayAnswer.Refused("The payment was called off.");
    }

    private Reply get(String path) {
        return client.send(signed(Ask.get(at(path))));
    }

    /** Square knows a repetition by the key in the body. */
    private Ask keyed(Ask ask, String key) {
        return signed(ask).once("X-Idempotency-Key", key);
    }

    private Ask signed(Ask ask) {
        return ask.bearer(credentials.secret("accessToken")).with("Square-Version", VERSION);
    }

    private URI at(String path) {
        return address.resolve(path);
    }
}
