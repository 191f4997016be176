package io.vitrine.commerce.promotion;

import io.vitrine.core.money.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * A promotion and its use.
 *
 * @param collectionName of the collection that it is for
 * @param orders that used it and still stand
 * @param given what it has taken off them altogether
 */
public record PromotionView(
        PromotionId id,
        PromotionDraft terms,
        Optional<String> collectionName,
        Optional<Instant> endedAt,
        Instant createdAt,
        long orders,
        Money given) {

    public PromotionState stateAt(Instant now) {
        if (endedAt.isPresent()
                || terms.until().filter(end -> !end.isAfter(now)).isPresent()) {
            return PromotionState.OVER;
        }
        if (terms.from().isAfter(now)) {
            return PromotionState.SCHEDULED;
        }
        return terms.most().filter(most -> orders >= most).isPresent()
                ? PromotionState.USED_UP
                : PromotionState.RUNNING;
    }
}
