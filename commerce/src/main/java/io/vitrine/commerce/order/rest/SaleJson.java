package io.vitrine.commerce.order.rest;

import io.vitrine.commerce.order.Buyer;
import io.vitrine.commerce.order.Channel;
import io.vitrine.commerce.order.RecordSale;
import io.vitrine.commerce.order.SaleLine;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.rest.JsonBody;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** A sale as JSON. */
final class SaleJson {

    private SaleJson() {}

    static RecordSale read(JsonBody body) {
        List<JsonBody> lines = body.objects("lines");
        if (lines.isEmpty()) {
            throw body.wrong("lines", "Send 1 to 1,000 lines.");
        }
        Currency currency = currency(lines.get(0).object("unitPrice"));
        return new RecordSale(
                body.optional("number"),
                OrderTimes.read("placedAt", body.optional("placedAt").orElse(null)),
                LocationId.parse(body.text("location"))
                        .orElseThrow(() -> body.wrong("location", "Use the id of a location, such as loc_01h...")),
                body.oneOf("channel", Channel.class),
                body.has("customer") ? Optional.of(buyer(body.object("customer"))) : Optional.empty(),
                currency,
                lines.stream().map(line -> line(line, currency)).toList());
    }

    private static Buyer buyer(JsonBody customer) {
        return new Buyer(
                customer.text("email").strip(),
                customer.optional("name").map(String::strip).filter(name -> !name.isEmpty()));
    }

    private static SaleLine line(JsonBody line, Currency currency) {
        return new SaleLine(
                line.text("sku").strip(),
                line.text("name").strip(),
                line.decimal("quantity"),
                amount(line.object("unitPrice"), currency),
                line.has("discount") ? amount(line.object("discount"), currency) : BigDecimal.ZERO);
    }

    private static BigDecimal amount(JsonBody money, Currency currency) {
        if (!currency(money).equals(currency)) {
            throw money.wrong("currency", "Use one currency for the whole sale.");
        }
        return money.decimal("amount");
    }

    private static Currency currency(JsonBody money) {
        try {
            return Currency.getInstance(money.text("currency"));
        } catch (IllegalArgumentException e) {
            throw money.wrong("currency", "Use an ISO 4217 code, such as EUR.");
        }
    }
}
