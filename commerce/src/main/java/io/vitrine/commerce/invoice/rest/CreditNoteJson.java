package io.vitrine.commerce.invoice.rest;

import io.vitrine.commerce.invoice.TakeBack;
import io.vitrine.core.problem.rest.JsonBody;
import java.math.BigDecimal;

/** What is to be taken back, as JSON. */
final class CreditNoteJson {

    private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

    private CreditNoteJson() {}

    static TakeBack read(JsonBody body) {
        return new TakeBack(
                body.objects("lines").stream()
                        .map(line -> new TakeBack.Piece(whole(line, "line"), whole(line, "quantity")))
                        .toList(),
                body.text("reason"));
    }

    private static int whole(JsonBody line, String field) {
        BigDecimal value = line.decimal(field);
        if (value.signum() <= 0
                || value.compareTo(MOST) > 0
                || value.stripTrailingZeros().scale() > 0) {
            throw line.wrong(field, "Use a whole number from 1 to 100,000.");
        }
        return value.intValueExact();
    }
}
