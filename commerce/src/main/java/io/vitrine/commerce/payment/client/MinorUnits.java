package io.vitrine.commerce.payment.client;

import io.vitrine.commerce.payment.GatewayFailed;
import io.vitrine.core.money.Money;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

/** Amounts as whole numbers of the currency's smallest unit, as several gateways write them. */
public final class MinorUnits {

    private MinorUnits() {}

    public static String text(Money money) {
        return Long.toString(of(money));
    }

    public static long of(Money money) {
        return money.amount().movePointRight(digits(money.currency())).longValueExact();
    }

    public static Money read(BigDecimal units, Currency currency) {
        return Money.of(units.movePointLeft(digits(currency)), currency);
    }

    /** @throws GatewayFailed when the gateway holds another amount, or in another currency, than was asked */
    public static void agree(JsonObject json, String amount, String currency, Money asked) {
        JsonNumber held = json.getJsonNumber(amount);
        String in = json.getString(currency, "").toUpperCase(Locale.ROOT);
        if (held == null
                || held.bigDecimalValue().compareTo(BigDecimal.valueOf(of(asked))) != 0
                || !in.equals(asked.currency().getCurrencyCode())) {
            throw new GatewayFailed("The gateway holds another amount than was asked: " + held + " " + in);
        }
    }

    private static int digits(Currency currency) {
        return Math.max(currency.getDefaultFractionDigits(), 0);
    }
}
