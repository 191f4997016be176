package io.vitrine.analytics.segment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The ready segments. What each means in SQL stands in {@link SegmentSql}. */
public enum Segment {
    NEW_THIS_MONTH("New this month", "First order in the running month"),
    SECOND_ORDER_MISSING("Second order missing", "One order, 31 to 365 days ago, and none since"),
    BIG_AND_SILENT("Big and silent", "Among the fifth who brought in most, no order for more than 90 days"),
    LOST("Lost", "Two orders and more, none for a year"),
    COMING_BACK("Coming back", "Ordered in the last 30 days after first ordering more than 90 days ago"),
    FREQUENT("Frequent", "Five orders and more, the last within 90 days"),
    BIG_FIRST_ORDER("Big first order", "One order so far, larger than four fifths of all first orders"),
    SENDS_BACK_MUCH("Sends back much", "Returns of three tenths and more of what was bought");

    private final String label;
    private final String meaning;

    Segment(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** A segment by its {@link #key()}. */
    public static Optional<Segment> find(String key) {
        return Arrays.stream(values())
                .filter(segment -> segment.key().equals(key))
                .findFirst();
    }

    /** As addresses name it: {@code big-and-silent}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** The rule in words. */
    public String meaning() {
        return meaning;
    }
}
