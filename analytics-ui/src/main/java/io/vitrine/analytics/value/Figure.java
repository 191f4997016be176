package io.vitrine.analytics.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The value of a figure or of a part of it.
 *
 * @param value at the digits of its unit; absent when there is none
 * @param reason why there is no value
 * @param rowCount how many rows it comes from
 * @param withoutValue rows of which the value is not known; they are left out of the value
 */
public record Figure(Optional<BigDecimal> value, Optional<String> reason, long rowCount, long withoutValue) {

    static Figure none(String reason) {
        return new Figure(Optional.empty(), Optional.of(reason), 0, 0);
    }

    static Figure none(String reason, long rowCount, long withoutValue) {
        return new Figure(Optional.empty(), Optional.of(reason), rowCount, withoutValue);
    }
}
