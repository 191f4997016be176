package io.vitrine.ui.storefront;

import io.vitrine.commerce.pricing.QuantityPrice;
import io.vitrine.ui.kit.Formats;
import java.util.ArrayList;
import java.util.List;

/** Prices by quantity in words: {@code 1–49}, {@code 50–249}, {@code 250+}. */
final class TierWords {

    private TierWords() {}

    static List<Offered.Tier> of(List<QuantityPrice> steps, Formats formats) {
        List<Offered.Tier> tiers = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            int from = steps.get(i).from();
            String pieces = i + 1 == steps.size()
                    ? formats.count(from) + "+"
                    : span(from, steps.get(i + 1).from() - 1, formats);
            tiers.add(new Offered.Tier(pieces, formats.price(steps.get(i).amount())));
        }
        return tiers;
    }

    private static String span(int from, int to, Formats formats) {
        return from == to ? formats.count(from) : formats.count(from) + "–" + formats.count(to);
    }
}
