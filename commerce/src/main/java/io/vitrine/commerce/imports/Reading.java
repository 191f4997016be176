package io.vitrine.commerce.imports;

import io.vitrine.commerce.order.Channel;
import io.vitrine.commerce.order.DocumentKind;
import java.math.BigDecimal;
import java.util.Optional;

/** What a row turned out to be. */
sealed interface Reading {

    /**
     * A line of an order or return.
     *
     * @param amount price times quantity at the currency's digits, half-up
     * @param discount for the whole line
     * @param customer number, empty when not named; so are {@code email}, {@code customerName} and {@code country}
     */
    record Line(
            DocumentKind kind,
            String number,
            Moment moment,
            Channel channel,
            String sku,
            String name,
            BigDecimal quantity,
            BigDecimal unitPrice,
            BigDecimal amount,
            BigDecimal discount,
            String customer,
            String email,
            String customerName,
            String country)
            implements Reading {}

    /**
     * A row that cannot be used.
     *
     * @param number its document's, as far as it can be told
     */
    record Refused(String reason, Optional<DocumentKind> kind, Optional<String> number) implements Reading {}

    /** A row that is understood and is no sale. */
    enum Aside implements Reading {
        WRITE_OFF,
        ADJUSTMENT
    }
}
