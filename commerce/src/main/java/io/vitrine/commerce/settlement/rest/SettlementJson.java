package io.vitrine.commerce.settlement.rest;

import io.vitrine.commerce.settlement.DifferenceView;
import io.vitrine.commerce.settlement.SettlementDetails;
import io.vitrine.commerce.settlement.SettlementPage;
import io.vitrine.commerce.settlement.SettlementView;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.TypeId;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** Settlement files as JSON. */
final class SettlementJson {

    private SettlementJson() {}

    static JsonObject write(SettlementPage page) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        page.settlements().forEach(settlement -> data.add(head(settlement)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("data", data);
        page.next().ifPresentOrElse(next -> json.add("next", next), () -> json.add("next", JsonValue.NULL));
        return json.build();
    }

    static JsonObject write(SettlementDetails details) {
        JsonArrayBuilder payouts = Json.createArrayBuilder();
        details.payouts()
                .forEach(payout -> payouts.add(Json.createObjectBuilder()
                        .add("reference", payout.reference())
                        .add("amount", money(payout.amount()))));
        JsonArrayBuilder differences = Json.createArrayBuilder();
        details.differences().forEach(difference -> differences.add(difference(difference)));
        return head(details.settlement())
                .add("payouts", payouts)
                .add("differing", differences)
                .build();
    }

    private static JsonObjectBuilder head(SettlementView settlement) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", settlement.id().toString())
                .add("gateway", settlement.gateway())
                .add("format", settlement.format().name())
                .add("name", settlement.name())
                .add("lines", settlement.lines())
                .add("matched", settlement.matched())
                .add("differences", settlement.differences())
                .add("takenAt", settlement.takenAt().toString());
        settlement.firstAt().ifPresent(at -> json.add("from", at.toString()));
        settlement.lastAt().ifPresent(at -> json.add("to", at.toString()));
        return json;
    }

    private static JsonObjectBuilder difference(DifferenceView view) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("difference", view.difference().name())
                .add("kind", view.kind().name())
                .add("reference", view.reference());
        view.row().ifPresent(row -> json.add("row", row));
        view.found().ifPresent(found -> json.add("found", money(found)));
        view.expected().ifPresent(expected -> json.add("expected", money(expected)));
        view.payment().ifPresent(payment -> json.add("payment", payment.toString()));
        view.order().ifPresent(order -> json.add("order", TypeId.format("ord", order)));
        return json;
    }

    private static JsonObjectBuilder money(Money money) {
        return Json.createObjectBuilder()
                .add("amount", money.text())
                .add("currency", money.currency().getCurrencyCode());
    }
}
