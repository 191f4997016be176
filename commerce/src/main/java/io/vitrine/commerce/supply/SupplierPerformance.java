package io.vitrine.commerce.supply;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How a supplier has kept its word, counted from deliveries.
 *
 * @param complete orders that came whole
 * @param days all their days from sending to the last delivery, added up
 * @param due orders that came whole, or whose promised day has passed
 * @param onTime those of them that came whole on their promised day or before
 * @param ordered pieces of the due orders
 * @param received those of them that came and were taken in
 * @param taken pieces that were taken in, of all orders
 * @param rejected pieces that came and were sent back at the door, of all orders
 */
public record SupplierPerformance(
        long complete, long days, long due, long onTime, long ordered, long received, long taken, long rejected) {

    private static final int DIGITS = 4;

    /** Days from sending an order to its last delivery, on average, at one digit. */
    public Optional<BigDecimal> leadDays() {
        return complete == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(days).divide(BigDecimal.valueOf(complete), 1, RoundingMode.HALF_UP));
    }

    /** Which share of the due orders was whole in time. */
    public Optional<BigDecimal> onTimeShare() {
        return share(onTime, due);
    }

    /** Which share of the pieces of the due orders has come. */
    public Optional<BigDecimal> fillRate() {
        return share(received, ordered);
    }

    /** Which share of the pieces that came was sent back. */
    public Optional<BigDecimal> defectRate() {
        return share(rejected, Math.addExact(taken, rejected));
    }

    private static Optional<BigDecimal> share(long part, long whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_UP));
    }
}
