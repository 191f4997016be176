package io.vitrine.commerce.payment;

import io.vitrine.core.approval.Reason;
import io.vitrine.core.money.Money;
import io.vitrine.core.problem.Problem;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

/**
 * Money to give back for an order.
 *
 * @param lines which lines of the order it is for, as the caller sent them
 * @param request the caller's key of the request; the same key refunds once
 */
public record AskRefund(UUID order, Money amount, String reason, Optional<JsonArray> lines, Optional<String> request) {

    public AskRefund {
        reason = Reason.require(reason);
        if (amount.amount().signum() <= 0) {
            throw Problem.invalid("amount.amount", "Refund more than 0.");
        }
    }

    JsonObject command() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("order", order.toString())
                .add("amount", amount.text())
                .add("currency", amount.currency().getCurrencyCode());
        lines.ifPresent(given -> json.add("lines", given));
        request.ifPresent(key -> json.add("request", key));
        return json.build();
    }

    static AskRefund read(JsonObject command, String reason) {
        return new AskRefund(
                UUID.fromString(command.getString("order")),
                Money.of(
                        new BigDecimal(command.getString("amount")),
                        Currency.getInstance(command.getString("currency"))),
                reason,
                Optional.ofNullable(command.getJsonArray("lines")),
                Optional.ofNullable(command.getString("request", null)));
    }
}
