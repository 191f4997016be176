package io.vitrine.ui.kit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Map;

/**
 * How a business writes money and numbers: {@code R 45,320.00}, {@code ₹ 12,84,320}, {@code €789.40}, {@code 12 %}.
 * Spaces inside do not break; a minus is {@code −}.
 *
 * @param lakh whether digits are grouped as in India
 */
public record Formats(Currency currency, ZoneId zone, boolean lakh) {

    private static final String NBSP = "\u00a0";
    private static final Map<String, String> SYMBOLS =
            Map.of("ZAR", "R" + NBSP, "INR", "₹" + NBSP, "EUR", "€", "GBP", "£", "USD", "$");
    private static final BigDecimal NO_CENTS_FROM = BigDecimal.valueOf(10_000);

    /** The formats of a business in a country (ISO 3166) with a currency and a time zone. */
    public static Formats of(String country, Currency currency, ZoneId zone) {
        return new Formats(currency, zone, "IN".equals(country));
    }

    public Dates dates() {
        return new Dates(zone);
    }

    /** What stands before an amount, or names its column: {@code R}, {@code ₹}, {@code CHF}. */
    public String symbol() {
        return prefix().strip().replace(NBSP, "");
    }

    /** The exact amount with its currency. */
    public String money(BigDecimal amount) {
        return sign(amount) + prefix() + digits(amount, decimals());
    }

    /** The price of one piece, which may be finer than the smallest coin. */
    public String price(BigDecimal amount) {
        int finer = amount.stripTrailingZeros().scale();
        return sign(amount) + prefix() + digits(amount, Math.max(decimals(), finer));
    }

    /** The amount as a tile shows it: without cents from 10,000 up. */
    public String tile(BigDecimal amount) {
        int decimals = amount.abs().compareTo(NO_CENTS_FROM) >= 0 ? 0 : decimals();
        return sign(amount) + prefix() + digits(amount, decimals);
    }

    /** The exact amount without its currency, for columns whose head names it. */
    public String plain(BigDecimal amount) {
        return sign(amount) + digits(amount, decimals());
    }

    /** The amount in running text: {@code R 3.72 m}. */
    public String brief(BigDecimal amount) {
        BigDecimal million = BigDecimal.valueOf(1_000_000);
        if (amount.abs().compareTo(million) < 0) {
            return tile(amount);
        }
        return sign(amount) + prefix() + digits(amount.divide(million), 2) + NBSP + "m";
    }

    public String count(long number) {
        return (number < 0 ? "−" : "") + grouped(Long.toString(Math.abs(number)));
    }

    /** A quantity without needless zeros. */
    public String quantity(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return sign(bare) + digits(bare, Math.max(bare.scale(), 0));
    }

    /** A share of one: {@code 12.4 %}. */
    public String percent(BigDecimal share) {
        BigDecimal hundredfold = share.movePointRight(2);
        return sign(hundredfold) + digits(hundredfold, 1) + NBSP + "%";
    }

    /** Thousands apart, for numbers that are no amounts. */
    static String grouped(BigDecimal number) {
        return new Formats(Currency.getInstance("EUR"), ZoneOffset.UTC, false)
                .digits(number, Math.max(number.scale(), 0));
    }

    private String prefix() {
        return SYMBOLS.getOrDefault(currency.getCurrencyCode(), currency.getCurrencyCode() + NBSP);
    }

    private int decimals() {
        return Math.max(currency.getDefaultFractionDigits(), 0);
    }

    private static String sign(BigDecimal amount) {
        return amount.signum() < 0 ? "−" : "";
    }

    private String digits(BigDecimal amount, int decimals) {
        String text = amount.abs().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        int point = text.indexOf('.');
        return point < 0 ? grouped(text) : grouped(text.substring(0, point)) + text.substring(point);
    }

    private String grouped(String digits) {
        StringBuilder out = new StringBuilder(digits);
        int step = 3;
        for (int at = digits.length() - 3; at > 0; at -= step) {
            out.insert(at, ',');
            step = lakh ? 2 : 3;
        }
        return out.toString();
    }
}
