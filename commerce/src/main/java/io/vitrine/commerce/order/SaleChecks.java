package io.vitrine.commerce.order;

import io.vitrine.core.problem.Checks;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The limits of a recorded sale. */
final class SaleChecks {

    private static final int MAX_LINES = 1_000;
    private static final int MAX_NUMBER = 64;
    private static final int MAX_SKU = 64;
    private static final int MAX_NAME = 200;
    private static final int MAX_EMAIL = 254;
    private static final int QUANTITY_SCALE = 3;
    private static final int PRICE_SCALE = 4;
    private static final BigDecimal MAX_QUANTITY = new BigDecimal("1000000");
    private static final BigDecimal MAX_PRICE = new BigDecimal("100000000");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}");

    private SaleChecks() {}

    static void check(Optional<String> number, Optional<Buyer> customer, Currency currency, List<SaleLine> lines) {
        Checks checks = new Checks();
        number.ifPresent(text -> checks.text(text, MAX_NUMBER, "number", "Write 1 to 64 characters."));
        customer.ifPresent(buyer -> buyer(checks, buyer));
        checks.that(!lines.isEmpty() && lines.size() <= MAX_LINES, "lines", "Send 1 to 1,000 lines.");
        if (!checks.failed()) {
            for (int i = 0; i < lines.size(); i++) {
                line(checks, "lines[" + i + "].", lines.get(i), currency);
            }
        }
        checks.raise();
    }

    private static void buyer(Checks checks, Buyer buyer) {
        String email = buyer.email();
        checks.that(
                email.length() <= MAX_EMAIL && EMAIL.matcher(email).matches(),
                "customer.email",
                "Write an e-mail address, such as ana@shop.example.");
        buyer.name().ifPresent(name -> checks.text(name, MAX_NAME, "customer.name", "Write 1 to 200 characters."));
    }

    private static void line(Checks checks, String path, SaleLine line, Currency currency) {
        checks.text(line.sku(), MAX_SKU, path + "sku", "Write 1 to 64 characters.");
        checks.text(line.name(), MAX_NAME, path + "name", "Write 1 to 200 characters.");
        boolean quantity = within(line.quantity(), QUANTITY_SCALE, MAX_QUANTITY)
                && line.quantity().signum() > 0;
        checks.that(quantity, path + "quantity", "Use more than 0 and at most 1,000,000, with up to 3 decimals.");
        boolean price = within(line.unitPrice(), PRICE_SCALE, MAX_PRICE);
        checks.that(price, path + "unitPrice", "Use 0 to 100,000,000, with up to 4 decimals.");
        if (quantity && price) {
            checks.that(
                    within(line.discount(), Math.max(currency.getDefaultFractionDigits(), 0), line.gross(currency)),
                    path + "discount",
                    "Use 0 to the line's amount, with the currency's decimals.");
        }
    }

    private static boolean within(BigDecimal value, int scale, BigDecimal most) {
        return value.signum() >= 0 && value.stripTrailingZeros().scale() <= scale && value.compareTo(most) <= 0;
    }
}
