package io.vitrine.commerce.printing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

/** Amounts, quantities and days as documents write them. */
final class Figures {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final String RUPEE = "INR";
    private static final int PRICE_DIGITS = 4;

    private final Currency currency;
    private final int digits;

    Figures(Currency currency) {
        this.currency = currency;
        digits = Math.max(currency.getDefaultFractionDigits(), 0);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Without the currency, which the head of a table names. */
    String amount(BigDecimal amount) {
        return grouped(amount.setScale(digits, RoundingMode.HALF_UP));
    }

    /** With the currency. */
    String money(BigDecimal amount) {
        String sign = amount.signum() < 0 ? "\u2212" : "";
        return sign + symbol() + amount(amount.abs());
    }

    /** How many digits a price of one piece needs; it may have more than its currency. */
    int digitsOf(BigDecimal price) {
        return Math.min(Math.max(price.stripTrailingZeros().scale(), digits), PRICE_DIGITS);
    }

    String price(BigDecimal price, int scale) {
        return grouped(price.setScale(scale, RoundingMode.HALF_UP));
    }

    static String quantity(BigDecimal quantity) {
        return quantity.stripTrailingZeros().toPlainString();
    }

    static String rate(BigDecimal rate) {
        return rate.stripTrailingZeros().toPlainString() + "\u00a0%";
    }

    private String symbol() {
        return switch (currency.getCurrencyCode()) {
            case "EUR" -> "\u20ac";
            case "GBP" -> "\u00a3";
            case RUPEE -> "\u20b9";
            case "USD" -> "$";
            case "ZAR" -> "R\u00a0";
            default -> currency.getCurrencyCode() + "\u00a0";
        };
    }

    private String grouped(BigDecimal amount) {
        if (currency.getCurrencyCode().equals(RUPEE)) {
            return lakhs(amount);
        }
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        format.setMinimumFractionDigits(amount.scale());
        format.setMaximumFractionDigits(amount.scale());
        return format.format(amount);
    }

    /** Three digits, then two by two: 12,84,320.00. */
    private static String lakhs(BigDecimal amount) {
        String plain = amount.abs().toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder out = new StringBuilder(plain);
        for (int place = point - 3; place > 0; place -= 2) {
            out.insert(place, ',');
        }
        return (amount.signum() < 0 ? "-" : "") + out;
    }
}
