package io.vitrine.commerce.receiving.rest;

import io.vitrine.commerce.invoice.InvoiceId;
import io.vitrine.commerce.receiving.ReceivePayment;
import io.vitrine.commerce.receiving.ReceivedPayment;
import io.vitrine.commerce.receiving.Share;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Received payments as JSON. */
final class ReceivedJson {

    private static final BigDecimal MOST = new BigDecimal("100000000000");

    private ReceivedJson() {}

    static ReceivePayment read(JsonBody body) {
        Money amount = money(body.object("amount"));
        return new ReceivePayment(
                TypeId.parse("cus", body.text("customer"))
                        .orElseThrow(() -> body.wrong("customer", "Use the id of a customer, such as cus_01h...")),
                amount,
                body.optional("reference").map(String::strip).filter(text -> !text.isEmpty()),
                shares(body));
    }

    static Optional<List<Share>> shares(JsonBody body) {
        if (!body.has("allocations")) {
            return Optional.empty();
        }
        return Optional.of(body.objects("allocations").stream()
                .map(share -> new Share(
                        InvoiceId.parse(share.text("invoice"))
                                .orElseThrow(
                                        () -> share.wrong("invoice", "Use the id of an invoice, such as inv_01h...")),
                        money(share.object("amount")).amount()))
                .toList());
    }

    static JsonObject write(List<ReceivedPayment> payments) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        payments.forEach(payment -> data.add(write(payment)));
        return Json.createObjectBuilder().add("data", data).build();
    }

    static JsonObject write(ReceivedPayment payment) {
        Currency currency = payment.amount().currency();
        JsonArrayBuilder shares = Json.createArrayBuilder();
        payment.shares()
                .forEach(share -> shares.add(Json.createObjectBuilder()
                        .add("invoice", share.invoice().toString())
                        .add("amount", money(Money.of(share.amount(), currency)))));
        return Json.createObjectBuilder()
                .add("id", payment.payment().toString())
                .add("customer", TypeId.format("cus", payment.customer()))
                .add("amount", money(payment.amount()))
                .add("receivedAt", payment.receivedAt().toString())
                .add("allocations", shares)
                .add("unallocated", money(payment.unallocated()))
                .build();
    }

    private static Money money(JsonBody body) {
        Currency currency;
        try {
            currency = Currency.getInstance(body.text("currency"));
        } catch (IllegalArgumentException e) {
            throw body.wrong("currency", "Use an ISO 4217 code, such as EUR.");
        }
        BigDecimal amount = body.decimal("amount");
        if (amount.signum() <= 0
                || amount.compareTo(MOST) > 0
                || amount.stripTrailingZeros().scale() > Math.max(currency.getDefaultFractionDigits(), 0)) {
            throw body.wrong("amount", "Use more than 0, with no more decimals than the currency has.");
        }
        return Money.of(amount, currency);
    }

    private static JsonObjectBuilder money(Money money) {
        return Json.createObjectBuilder()
                .add("amount", money.text())
                .add("currency", money.currency().getCurrencyCode());
    }
}
