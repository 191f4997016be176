package io.vitrine.commerce.payment.razorpay;

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
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Razorpay with one business's keys. We make a payment link, the customer pays on its page, and we take what was authorised. Our
 * id is the link's reference; once the money is there, our reference is the payment's.
 */
final class Razorpay implements Gateway {

    private static final String REFUND_ID = "vitrine_refund";

    private final GatewayClient client;
    private final URI address;
    private final Credentials credentials;
    private final Clock clock;

    Razorpay(GatewayClient client, URI address, Credentials credentials, Clock clock) {
        this.clock = clock;
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

    /** A link of our id is made once; asked for again, it is the one that is there. */
    @Override
    public GatewayAnswer start(PaymentRequest request) {
        Reply reply = client.send(
                signed(Ask.post(at("/v1/payment_links")).json(RazorpayLinks.wanted(request, clock.instant()))));
        JsonObject link =
                reply.status() == 400 ? link(request.payment()).orElseGet(reply::expectGood) : reply.expectGood();
        return RazorpayLinks.pending(link);
    }

    @Override
    public Optional<GatewayAnswer> find(SoughtPayment sought) {
        return sought.reference()
                .filter(reference -> reference.startsWith(RazorpayLinks.PREFIX))
                .map(reference -> get("/v1/payment_links/" + Ask.encode(reference)))
                .map(reply -> reply.status() == 404 ? Optional.<JsonObject>empty() : Optional.of(reply.expectGood()))
                .orElseGet(() -> link(sought.payment()))
                .map(link -> truth(link, sought));
    }

    private GatewayAnswer truth(JsonObject link, SoughtPayment sought) {
        List<JsonObject> payments = RazorpayLinks.payments(link).stream()
                .map(id -> get("/v1/payments/" + Ask.encode(id)).expectGood())
                .toList();
        Optional<JsonObject> agreed = state(payments, "authorized").filter(payment -> sought.wanted());
        return state(payments, "captured")
                .map(paid -> RazorpayPayments.captured(paid, sought.amount()))
                .or(() -> agreed.map(payment -> capture(payment, sought)))
                .orElseGet(() -> unpaid(link, sought));
    }

    private GatewayAnswer unpaid(JsonObject link, SoughtPayment sought) {
        if (sought.wanted() || !RazorpayLinks.open(link)) {
            return RazorpayLinks.unpaid(link);
        }
        return RazorpayLinks.unpaid(client.send(
                        signed(Ask.post(at("/v1/payment_links/" + Ask.encode(link.getString("id")) + "/cancel"))))
                .expectGood());
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

    private Optional<JsonObject> link(PaymentId payment) {
        return get("/v1/payment_links?reference_id=" + Ask.encode(payment.toString()))
                .expectGood()
                .getJsonArray("payment_links")
                .getValuesAs(JsonObject.class)
                .stream()
                .findFirst();
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
