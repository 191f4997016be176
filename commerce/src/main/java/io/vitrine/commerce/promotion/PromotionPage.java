package io.vitrine.commerce.promotion;

import java.util.List;
import java.util.Optional;

/** A page of promotions, the newest first; {@code next} leads to the one after. */
public record PromotionPage(List<PromotionView> promotions, Optional<String> next) {

    public PromotionPage {
        promotions = List.copyOf(promotions);
    }
}
