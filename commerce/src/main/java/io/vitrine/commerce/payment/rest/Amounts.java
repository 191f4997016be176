package io.vitrine.commerce.payment.rest;

import io.vitrine.core.money.Money;
import io.vitrine.core.problem.rest.JsonBody;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.Currency;

/** Amounts of money as JSON. */
final class Amounts {

    private static final BigDecimal MOST = new BigDecimal("100000000000");

    private Amounts() {}

    static JsonObjectBuilder write(Money money) {
        return Json.createObjectBuilder()
                .add("amount", money.text())
                .add("currency", money.currency().getCurrencyCode());
    }

    /** An amount above zero with no more decimals than the currency has. */
    static Money read(JsonBody body) {
        Currency currency = currency(body);
        BigDecimal amount = body.decimal("amount");
        if (amount.signum() <= 0
                || amount.compareTo(MOST) > 0
                || amount.stripTrailingZeros().scale() > Math.max(currency.getDefaultFractionDigits(), 0)) {
            throw body.wrong("amount", "Use more than 0, with no more decimals than the currency has.");
        }
        return Money.of(amount, currency);
    }

    private static Currency currency(JsonBody body) {
        try {
            return Currency.getInstance(body.text("currency"));
        } catch (IllegalArgumentException e) {
            throw body.wrong("currency", "Use an ISO 4217 code, such as EUR.");
        }
    }
}
