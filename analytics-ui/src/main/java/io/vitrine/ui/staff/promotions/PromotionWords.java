package io.vitrine.ui.staff.promotions;

import io.vitrine.commerce.promotion.Benefit;
import io.vitrine.commerce.promotion.PromotionDraft;
import io.vitrine.commerce.promotion.PromotionState;
import io.vitrine.commerce.promotion.PromotionView;
import io.vitrine.ui.kit.Dates;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Promotions in words. */
final class PromotionWords {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private PromotionWords() {}

    /** Such as {@code 10 % off}. */
    static String gives(Benefit benefit, Formats formats) {
        return switch (benefit.kind()) {
            case PERCENT -> percent(benefit) + " % off";
            case AMOUNT -> formats.money(benefit.amount().orElseThrow()) + " off";
            case FREE_DELIVERY -> "Free delivery";
            case BUY_GET ->
                "Buy " + benefit.buy().orElseThrow() + ", get "
                        + benefit.free().orElseThrow()
                        + (benefit.percent().orElseThrow().compareTo(WHOLE) == 0
                                ? " free"
                                : " at " + percent(benefit) + " % off");
        };
    }

    /** Such as {@code Collection Winter, from R500 on}. */
    static String on(PromotionView promotion, Formats formats) {
        PromotionDraft terms = promotion.terms();
        List<String> parts = new ArrayList<>();
        parts.add(
                switch (terms.scope()) {
                    case EVERYTHING -> "Everything";
                    case COLLECTION ->
                        promotion
                                .collectionName()
                                .map(name -> "Collection " + name)
                                .orElse("A collection that is gone");
                    case PRODUCTS ->
                        terms.products().size() == 1
                                ? "1 product"
                                : terms.products().size() + " products";
                });
        if (terms.minimum().signum() > 0) {
            parts.add("from " + formats.money(terms.minimum()) + " on");
        }
        terms.group().ifPresent(group -> parts.add("for " + group));
        return String.join(", ", parts);
    }

    static String when(PromotionDraft terms, Dates dates) {
        String from = "From " + dates.when(terms.from());
        return terms.until().map(end -> from + " until " + dates.when(end)).orElse(from + ", without an end");
    }

    /** Such as {@code 12 of 50}. */
    static String use(PromotionView promotion, Formats formats) {
        Optional<Integer> most = promotion.terms().most();
        String used = formats.count(promotion.orders());
        return most.map(limit -> used + " of " + formats.count(limit)).orElse(used);
    }

    static Status status(PromotionState state) {
        return new Status(
                switch (state) {
                    case SCHEDULED -> Status.Kind.WAITING;
                    case RUNNING -> Status.Kind.GOOD;
                    case USED_UP -> Status.Kind.SOON;
                    case OVER -> Status.Kind.NEUTRAL;
                },
                state.label());
    }

    private static String percent(Benefit benefit) {
        return benefit.percent().orElseThrow().stripTrailingZeros().toPlainString();
    }
}
