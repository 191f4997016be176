package io.vitrine.analytics.cohort;

import java.util.List;

/** Sizes of orders in steps of 1, 2 and 5, in the business's currency; each from its bound on, below the next. */
final class OrderSizes {

    static final List<Long> BOUNDS =
            List.of(1L, 10L, 20L, 50L, 100L, 200L, 500L, 1_000L, 2_000L, 5_000L, 10_000L, 20_000L, 50_000L, 100_000L);

    private OrderSizes() {}

    /** @param bucket how many bounds lie at or below the amount */
    static String label(int bucket, String currency) {
        if (bucket == 0) {
            return "under 1 " + currency;
        }
        long from = BOUNDS.get(bucket - 1);
        return bucket == BOUNDS.size()
                ? "from %,d %s".formatted(from, currency)
                : "%,d to under %,d %s".formatted(from, BOUNDS.get(bucket), currency);
    }
}
