package io.vitrine.commerce.order;

import io.vitrine.core.location.LocationId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * A sale that a till, a shop or a person reports.
 *
 * @param number the seller's own number, drawn from the business's sequence when absent
 * @param placedAt now when absent
 * @param lines 1 to 1,000
 */
public record RecordSale(
        Optional<String> number,
        Optional<Instant> placedAt,
        LocationId location,
        Channel channel,
        Optional<Buyer> customer,
        Currency currency,
        List<SaleLine> lines) {

    public RecordSale {
        lines = List.copyOf(lines);
        SaleChecks.check(number, customer, currency, lines);
    }

    BigDecimal gross() {
        return lines.stream().map(line -> line.gross(currency)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal discount() {
        return lines.stream().map(SaleLine::discount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
