package io.vitrine.commerce.imports;

import io.vitrine.commerce.order.Channel;
import io.vitrine.commerce.order.DocumentKind;
import io.vitrine.core.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes a line of what all presets have in common. */
final class LineMaker {

    static final int MAX_NUMBER = 64;
    private static final int MAX_SKU = 64;
    private static final int MAX_NAME = 200;
    private static final int MAX_EMAIL = 254;
    private static final int MAX_COUNTRY = 80;
    private static final int MAX_DIGITS = 40;
    private static final int QUANTITY_SCALE = 3;
    private static final int PRICE_SCALE = 4;
    private static final BigDecimal MAX_QUANTITY = new BigDecimal("1000000");
    private static final BigDecimal MAX_PRICE = new BigDecimal("100000000");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}");

    private final Currency currency;
    private final Moments moments;

    LineMaker(Currency currency, Moments moments) {
        this.currency = currency;
        this.moments = moments;
    }

    /** The quantity, which may be negative and is never 0. */
    BigDecimal quantity(RowFields row) {
        BigDecimal quantity =
                Decimals.read(row.text(Column.QUANTITY, MAX_DIGITS), "quantity", QUANTITY_SCALE, MAX_QUANTITY);
        if (quantity.signum() == 0) {
            throw new RowRefused("The quantity is 0");
        }
        return quantity;
    }

    BigDecimal unitPrice(RowFields row) {
        BigDecimal price = Decimals.read(row.text(Column.UNIT_PRICE, MAX_DIGITS), "unit price", PRICE_SCALE, MAX_PRICE);
        if (price.signum() < 0) {
            throw new RowRefused("The unit price " + price.toPlainString() + " is negative");
        }
        return price;
    }

    /** @param quantity above 0 */
    Reading.Line line(
            RowFields row, DocumentKind kind, String number, BigDecimal quantity, BigDecimal price, Channel channel) {
        BigDecimal amount = Money.round(quantity.multiply(price), currency);
        return new Reading.Line(
                kind,
                number,
                moments.read(row.text(Column.PLACED_AT, MAX_NAME)),
                channel,
                row.required(Column.SKU, MAX_SKU),
                row.text(Column.NAME, MAX_NAME),
                quantity,
                price,
                amount,
                discount(row, amount),
                row.text(Column.CUSTOMER_NUMBER, MAX_NUMBER),
                email(row),
                row.text(Column.CUSTOMER_NAME, MAX_NAME),
                row.text(Column.COUNTRY, MAX_COUNTRY));
    }

    private BigDecimal discount(RowFields row, BigDecimal amount) {
        String text = row.text(Column.DISCOUNT, MAX_DIGITS);
        if (text.isEmpty()) {
            return BigDecimal.ZERO;
        }
        int digits = Math.max(currency.getDefaultFractionDigits(), 0);
        BigDecimal discount = Decimals.read(text, "discount", digits, MAX_PRICE.multiply(MAX_QUANTITY));
        if (discount.signum() < 0 || discount.compareTo(amount) > 0) {
            throw new RowRefused(
                    "The discount " + text + " is not between 0 and the line's amount " + amount.toPlainString());
        }
        return discount;
    }

    private static String email(RowFields row) {
        String email = row.text(Column.CUSTOMER_EMAIL, MAX_EMAIL).toLowerCase(Locale.ROOT);
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            throw new RowRefused("\"" + email + "\" is no e-mail address");
        }
        return email;
    }
}
