package io.vitrine.analytics.metric;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What figures are divided by. */
public enum Facet {
    DAY,
    /** Weeks begin on Monday. */
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    LOCATION,
    CHANNEL,
    /** Stock code. */
    PRODUCT,
    /** Collection; a product in several collections counts in each. */
    CATEGORY,
    /** Group of the customer. */
    GROUP,
    COUNTRY,
    /** How the money came. */
    METHOD;

    /** The steps of time. */
    public static final Set<Facet> TIME = Set.copyOf(EnumSet.range(DAY, YEAR));

    /** The facet with this word, such as {@code channel}. */
    public static Optional<Facet> of(String word) {
        return Arrays.stream(values())
                .filter(facet -> facet.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Its name in addresses and statements. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
