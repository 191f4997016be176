package io.vitrine.analytics.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure beside its target.
 *
 * @param percent of the target that was reached, absent when there is no target or the target is zero
 * @param reason why there is no target
 */
public record TargetAnswer(Optional<BigDecimal> target, Optional<BigDecimal> percent, Optional<String> reason) {

    static TargetAnswer none(String reason) {
        return new TargetAnswer(Optional.empty(), Optional.empty(), Optional.of(reason));
    }
}
