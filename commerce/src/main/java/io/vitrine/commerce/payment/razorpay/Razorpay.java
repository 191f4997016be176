package io.vitrine.commerce.payment.razorpay;

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
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Razorpay with one business's keys. We make an order, the customer pays it in Razorpay's own window, and we take what was
 * authorised. Our id is the order's receipt; once the money is there, the reference is the payment's.
 */
final class Razorpay implements Gateway {

    private static final String ORDER = "order_";
    private static final String REFUND_ID = "vitrine_refund";

    private final GatewayClient client;
    private final URI address;
    private final Credentials credentials;

    Razorpay(GatewayClient client, URI address, Credentials credentials) {
        this.client = client;
        this.address = address;
        this.credentials = credentials;
    }

    @Override
    public String name() {
        return RazorpayKind.NAME;
    }

    @Override
    public boolean instant() {
        return false;
    }

    @Override
    public boolean test() {
        return credentials.test();
    }

    /** An order that nobody pays costs nothing, so one more than needed does no harm. */
    @Override
    public GatewayAnswer start(PaymentRequest request) {
        JsonObject order = client.send(signed(Ask.post(at("/v1/orders")))
                        .json(Json.createObjectBuilder()
                                .add("amount", MinorUnits.of(request.amount()))
                                .add("currency", request.amount().currency().getCurrencyCode())
                                .add("receipt", request.payment().toString())
                                .add("notes", Json.createObjectBuilder().add("order", request.number()))
                                .build()))
                .expectGood();
        return GatewayAnswer.Pending.at(order.getString("id"));
    }

    @Override
    public Optional<GatewayAnswer> find(SoughtPayment sought) {
        List<String> orders = sought.reference()
                .filter(reference -> reference.startsWith(ORDER))
                .map(List::of)
                .orElseGet(() -> orders(sought));
        List<JsonObject> payments = orders.stream()
                .flatMap(order -> items(
                        get("/v1/orders/" + Ask.encode(order) + "/payments").expectGood())
                        .stream())
                .toList();
        return state(payments, "captured")
                .map(paid -> RazorpayPayments.captured(paid, sought.amount()))
                .or(() -> state(payments, "authorized").map(agreed -> capture(agreed, sought)))
                .or(() -> orders.stream().findFirst().map(GatewayAnswer.Pending::at));
    }

    @Override
    public RefundAnswer refund(RefundRequest request) {
        Reply reply = client.send(signed(Ask.post(at("/v1/payments/" + Ask.encode(request.reference()) + "/refund")))
                .with("X-Refund-Idempotency", request.refund().toString())
                .json(Json.createObjectBuilder()
                        .add("amount", MinorUnits.of(request.amount()))
                        .add(
                                "notes",
                                Json.createObjectBuilder()
                                        .add(REFUND_ID, request.refund().toString()))
                        .build()));
        if (reply.status() == 400) {
            return new RefundAnswer.Refused(RazorpayPayments.description(reply.json()));
        }
        return RazorpayPayments.refund(reply.expectGood());
    }

    @Override
    public Optional<RefundAnswer> find(RefundRequest sought) {
        return items(get("/v1/payments/" + Ask.encode(sought.reference()) + "/refunds?count=100")
                        .expectGood())
                .stream()
                .filter(refund -> RazorpayPayments.note(refund, REFUND_ID)
                        .equals(sought.refund().toString()))
                .findFirst()
                .map(RazorpayPayments::refund);
    }

    @Override
    public GatewayNews read(WebhookCall call) {
        return RazorpayPayments.read(call, credentials.secret("webhookSecret"));
    }

    private GatewayAnswer capture(JsonObject agreed, SoughtPayment sought) {
        MinorUnits.agree(agreed, "amount", "currency", sought.amount());
        JsonObject paid = client.send(signed(
                                Ask.post(at("/v1/payments/" + Ask.encode(agreed.getString("id")) + "/capture")))
                        .json(Json.createObjectBuilder()
                                .add("amount", MinorUnits.of(sought.amount()))
                                .add("currency", sought.amount().currency().getCurrencyCode())
                                .build()))
                .expectGood();
        return state(List.of(paid), "captured")
                .map(found -> RazorpayPayments.captured(found, sought.amount()))
                .orElseThrow(() -> new GatewayFailed("Razorpay did not take what was authorised"));
    }

    private List<String> orders(SoughtPayment sought) {
        return items(get("/v1/orders?receipt=" + Ask.encode(sought.payment().toString()))
                        .expectGood())
                .stream()
                .map(order -> order.getString("id"))
                .toList();
    }

    private static Optional<JsonObject> state(List<JsonObject> payments, String status) {
        return payments.stream()
                .filter(payment -> payment.getString("status", "").equals(status))
                .findFirst();
    }

    private static List<JsonObject> items(JsonObject list) {
        return list.getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private Reply get(String path) {
        return client.send(signed(Ask.get(at(path))));
    }

    private Ask signed(Ask ask) {
        return ask.basic(credentials.setting("keyId").orElse(""), credentials.secret("keySecret"));
    }

    private URI at(String path) {
        return address.resolve(path);
    }
}
