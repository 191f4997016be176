package io.vitrine.ui.storefront;

import io.vitrine.commerce.catalog.Badge;
import io.vitrine.commerce.catalog.VariantView;
import io.vitrine.ui.kit.Formats;
import java.util.Optional;
import java.util.OptionalLong;

/** How many of a variant there are, in words. */
final class Stock {

    /** A line of a cart holds no more. */
    static final long MOST = 100_000;

    private Stock() {}

    /** {@code In stock, 240}, {@code 4 left}, {@code Made to order, 12 days}. */
    static Availability words(VariantView variant, Optional<Integer> leadDays, Formats formats) {
        Availability plain = Availability.of(variant.badge(), leadDays, OptionalLong.of(variant.free()));
        return variant.badge() == Badge.IN_STOCK && variant.tracked()
                ? new Availability(plain.words() + ", " + formats.count(variant.free()), plain.kind())
                : plain;
    }
}
