package io.vitrine.commerce.supply;

import io.vitrine.core.location.LocationId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/**
 * A purchase order in a list.
 *
 * @param number as people name it
 * @param rate what one unit of the currency costs in the business's own
 * @param expectedOn the day that the supplier has promised, or that its usual time makes
 * @param total of its lines, in its currency
 * @param ordered pieces of all lines
 * @param received those that came
 */
public record PurchaseSummary(
        PurchaseId id,
        String number,
        SupplierId supplier,
        String supplierName,
        LocationId location,
        String locationName,
        PurchaseStatus status,
        Currency currency,
        BigDecimal rate,
        String note,
        Optional<LocalDate> expectedOn,
        Instant createdAt,
        Optional<Instant> sentAt,
        Optional<Instant> receivedAt,
        BigDecimal total,
        long ordered,
        long received) {

    /** Whether it should have come by this day. */
    public boolean late(LocalDate today) {
        return status.open() && expectedOn.filter(today::isAfter).isPresent();
    }
}
