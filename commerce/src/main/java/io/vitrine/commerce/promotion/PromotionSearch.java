package io.vitrine.commerce.promotion;

import java.util.Optional;

/**
 * Which promotions are wanted.
 *
 * @param text part of the name or of the code
 * @param state those that stand so now
 * @param after where the page before ended
 * @param limit 1 to 100
 */
public record PromotionSearch(
        Optional<String> text, Optional<PromotionState> state, Optional<String> after, int limit) {}
