package io.vitrine.commerce.payment.rest;

import io.vitrine.commerce.payment.PaymentAllocation;
import io.vitrine.commerce.payment.PaymentPage;
import io.vitrine.commerce.payment.PaymentView;
import io.vitrine.commerce.payment.RefundView;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.TypeId;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;

/** Payments and refunds as JSON. */
final class PaymentJson {

    private PaymentJson() {}

    static JsonObject write(PaymentPage page, Map<String, List<PaymentAllocation>> allocations) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        page.payments()
                .forEach(payment -> data.add(payment(payment).add("allocations", allocations(payment, allocations))));
        JsonObjectBuilder json = Json.createObjectBuilder().add("data", data);
        page.next().ifPresentOrElse(next -> json.add("next", next), () -> json.add("next", JsonValue.NULL));
        return json.build();
    }

    static JsonObject write(PaymentView payment, List<RefundView> refunds) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        refunds.forEach(refund -> array.add(write(refund)));
        return payment(payment).add("refunds", array).build();
    }

    static JsonObject write(
            PaymentView payment, List<RefundView> refunds, Map<String, List<PaymentAllocation>> allocations) {
        return Json.createObjectBuilder(write(payment, refunds))
                .add("allocations", allocations(payment, allocations))
                .build();
    }

    private static JsonArrayBuilder allocations(PaymentView payment, Map<String, List<PaymentAllocation>> allocations) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        allocations
                .getOrDefault(payment.id().toString(), List.of())
                .forEach(part -> array.add(Json.createObjectBuilder()
                        .add("invoice", TypeId.format("inv", part.invoice()))
                        .add("number", part.number())
                        .add(
                                "amount",
                                Amounts.write(
                                        Money.of(part.amount(), payment.amount().currency())))
                        .add("at", part.at().toString())));
        return array;
    }

    static JsonObject write(RefundView refund) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", refund.id().toString())
                .add("order", TypeId.format("ord", refund.order()))
                .add("payment", refund.payment().toString())
                .add("amount", Amounts.write(refund.amount()))
                .add("status", refund.status().name())
                .add("reason", refund.reason())
                .add("createdAt", refund.createdAt().toString());
        refund.reference().ifPresent(reference -> json.add("reference", reference));
        refund.refusal().ifPresent(words -> json.add("refusal", words));
        return json.build();
    }

    private static JsonObjectBuilder payment(PaymentView payment) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", payment.id().toString())
                .add("order", TypeId.format("ord", payment.order()))
                .add("gateway", payment.gateway())
                .add("method", payment.method().name())
                .add("status", payment.status().name())
                .add("amount", Amounts.write(payment.amount()))
                .add("captured", Amounts.write(payment.captured()))
                .add("refunded", Amounts.write(payment.refunded()))
                .add("test", payment.test())
                .add("createdAt", payment.createdAt().toString())
                .add("updatedAt", payment.updatedAt().toString());
        payment.reference().ifPresent(reference -> json.add("reference", reference));
        payment.refusal().ifPresent(words -> json.add("refusal", words));
        return json;
    }
}
