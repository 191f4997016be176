package io.vitrine.commerce.payment.payu;

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
import io.vitrine.core.money.Money;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * PayU with one business's key and salt. The customer's browser posts a sealed form to PayU's page; what became of it we ask by
 * our own id, in PayU's length. The reference of what was paid is PayU's own id.
 */
final class PayU implements Gateway {

    private static final String RUPEES = "INR";
    private static final int MAX_NAME = 60;
    private static final int MAX_TOKEN = 23;
    /** PayU takes no form without a number. */
    private static final String NO_PHONE = "0000000000";

    private final GatewayClient client;
    private final URI page;
    private final URI address;
    private final Credentials credentials;

    PayU(GatewayClient client, URI page, URI address, Credentials credentials) {
        this.client = client;
        this.page = page;
        this.address = address;
        this.credentials = credentials;
    }

    @Override
    public String name() {
        return PayUKind.NAME;
    }

    @Override
    public boolean instant() {
        return false;
    }

    @Override
    public boolean test() {
        return credentials.test();
    }

    /** Nothing is asked here: the form is the customer's to post. */
    @Override
    public GatewayAnswer start(PaymentRequest request) {
        if (!request.amount().currency().getCurrencyCode().equals(RUPEES)) {
            return new GatewayAnswer.Refused("PayU takes Indian rupees only. Choose another way to pay.");
        }
        return new GatewayAnswer.Pending(
                Optional.empty(), Optional.of(page.resolve("/_payment").toString()), form(request));
    }

    private Map<String, String> form(PaymentRequest request) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("key", key());
        form.put("txnid", PayUHash.shortId(request.payment().value()));
        form.put("amount", request.amount().text());
        form.put("productinfo", "Order " + request.number());
        form.put(
                "firstname",
                request.payer().map(payer -> shortened(payer.name())).orElse("Customer"));
        form.put("email", request.payer().map(payer -> payer.email()).orElse(""));
        form.put(
                "phone",
                request.payer()
                        .map(payer -> payer.phone().replaceAll("[^0-9]", ""))
                        .filter(digits -> !digits.isEmpty())
                        .orElse(NO_PHONE));
        form.put("udf1", request.payment().toString());
        form.put("surl", request.returnUrl());
        form.put("furl", request.returnUrl());
        form.put("curl", request.cancelUrl());
        form.put("hash", PayUHash.ofForm(form, credentials.secret("salt")));
        return form;
    }

    /** A payment that PayU has not heard of waits for its customer. Its form cannot be taken back. */
    @Override
    public Optional<GatewayAnswer> find(SoughtPayment sought) {
        String id = PayUHash.shortId(sought.payment().value());
        JsonObject payment = object(command("verify_payment", id, Map.of()), "transaction_details")
                .flatMap(details -> object(details, id))
                .orElse(JsonValue.EMPTY_JSON_OBJECT);
        GatewayAnswer unpaid = sought.wanted()
                ? GatewayAnswer.Pending.elsewhere()
                : new GatewayAnswer.Refused("The payment was called off.");
        return Optional.of(
                switch (payment.getString("status", "Not Found")) {
                    case "success" -> captured(payment, sought.amount());
                    case "failure", "failed" -> new GatewayAnswer.Refused("PayU declined the payment.");
                    case "pending" -> GatewayAnswer.Pending.elsewhere();
                    case "Not Found", "" -> unpaid;
                    default -> throw new GatewayFailed("PayU's payment has a status that is not known");
                });
    }

    @Override
    public RefundAnswer refund(RefundRequest request) {
        JsonObject answer = command(
                "cancel_refund_transaction",
                request.reference(),
                Map.of("var2", token(request), "var3", request.amount().text()));
        if (number(answer, "status").signum() == 0) {
            return new RefundAnswer.Refused(answer.getString("msg", ""));
        }
        return new RefundAnswer.Pending(number(answer, "request_id").toPlainString());
    }

    @Override
    public Optional<RefundAnswer> find(RefundRequest sought) {
        JsonObject details = object(
                        command("check_action_status", sought.reference(), Map.of("var2", "payuid")),
                        "transaction_details")
                .flatMap(found -> object(found, sought.reference()))
                .orElse(JsonValue.EMPTY_JSON_OBJECT);
        return details.values().stream()
                .filter(value -> value.getValueType() == JsonValue.ValueType.OBJECT)
                .map(JsonValue::asJsonObject)
                .filter(action -> action.getString("token", "").equals(token(sought)))
                .findFirst()
                .map(PayU::refund);
    }

    @Override
    public GatewayNews read(WebhookCall call) {
        return PayUNews.read(call, key(), credentials.secret("salt"));
    }

    private static RefundAnswer refund(JsonObject action) {
        String reference = number(action, "request_id").toPlainString();
        return switch (action.getString("status", "").toLowerCase(Locale.ROOT)) {
            case "success" -> new RefundAnswer.Done(reference);
            case "queued", "pending", "requested", "in progress" -> new RefundAnswer.Pending(reference);
            case "failure", "failed" -> new RefundAnswer.Refused("PayU could not refund it.");
            default -> throw new GatewayFailed("PayU's refund has a status that is not known");
        };
    }

    private static GatewayAnswer captured(JsonObject payment, Money asked) {
        BigDecimal held = number(payment, payment.containsKey("transaction_amount") ? "transaction_amount" : "amt");
        if (held.compareTo(asked.amount()) != 0) {
            throw new GatewayFailed("PayU holds another amount than was asked");
        }
        return new GatewayAnswer.Captured(number(payment, "mihpayid").toPlainString(), Money.zero(asked.currency()));
    }

    private JsonObject command(String command, String subject, Map<String, String> more) {
        Map<String, String> form = new LinkedHashMap<>(more);
        form.put("key", key());
        form.put("command", command);
        form.put("var1", subject);
        form.put("hash", PayUHash.ofCommand(key(), command, subject, credentials.secret("salt")));
        return client.send(Ask.post(address.resolve("/merchant/postservice?form=2"))
                        .form(form))
                .expectGood();
    }

    /** PayU writes numbers as texts and as numbers. */
    private static BigDecimal number(JsonObject json, String name) {
        String text = String.valueOf(json.get(name)).replace("\"", "");
        if (!text.matches("[0-9]{1,30}(\\.[0-9]{1,4})?")) {
            throw new GatewayFailed("PayU's answer has no number " + name);
        }
        return new BigDecimal(text);
    }

    private static Optional<JsonObject> object(JsonObject json, String name) {
        return Optional.ofNullable(json.get(name))
                .filter(value -> value.getValueType() == JsonValue.ValueType.OBJECT)
                .map(JsonValue::asJsonObject);
    }

    private static String token(RefundRequest request) {
        String id = PayUHash.shortId(request.refund().value());
        return id.substring(0, Math.min(id.length(), MAX_TOKEN));
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), MAX_NAME));
    }

    private String key() {
        return credentials.setting("merchantKey").orElse("");
    }
}
