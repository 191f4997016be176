package io.vitrine.commerce.inventory.rest;

import io.vitrine.commerce.inventory.EntryReason;
import io.vitrine.commerce.inventory.Movement;
import io.vitrine.commerce.inventory.TakeCount;
import io.vitrine.commerce.inventory.Transfer;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.rest.JsonBody;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Commands about stock, read from JSON. */
final class StockCommands {

    private static final String LINES = "lines";

    private StockCommands() {}

    static Movement movement(JsonBody body) {
        return new Movement(
                StockParameters.variant(body),
                StockParameters.location(body, "location"),
                StockParameters.pieces(body, "change"),
                body.oneOf("reason", EntryReason.class),
                body.optional("note").orElse(""),
                body.has("unitCost") ? Optional.of(cost(body.object("unitCost"))) : Optional.empty(),
                StockParameters.lot(body));
    }

    /** Lines, or one variant with its quantity in their place. */
    static Transfer transfer(JsonBody body) {
        List<JsonBody> lines = body.has(LINES) ? body.objects(LINES) : List.of(body);
        return new Transfer(
                StockParameters.location(body, "from"),
                StockParameters.location(body, "to"),
                lines.stream()
                        .map(line -> new Transfer.Line(
                                StockParameters.variant(line), StockParameters.pieces(line, "quantity")))
                        .toList(),
                body.optional("note").orElse(""));
    }

    static TakeCount count(JsonBody body) {
        return new TakeCount(
                StockParameters.location(body, "location"),
                body.objects(LINES).stream()
                        .map(line -> new TakeCount.Line(
                                StockParameters.variant(line), StockParameters.pieces(line, "counted")))
                        .toList(),
                body.optional("note").orElse(""));
    }

    private static BigDecimal cost(JsonBody money) {
        String currency = CurrentCall.require().business().currency().getCurrencyCode();
        if (!money.text("currency").equals(currency)) {
            throw money.wrong("currency", "Use the business's currency, " + currency + ".");
        }
        return money.decimal("amount");
    }
}
