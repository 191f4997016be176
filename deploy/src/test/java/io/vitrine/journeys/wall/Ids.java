package io.vitrine.journeys.wall;

import java.util.Map;
import java.util.function.UnaryOperator;

/** Ids of things of one business, by the prefix that tells their kind, such as {@code ord}. */
record Ids(UnaryOperator<String> byPrefix) {

    /** Ids of things that nobody has. */
    static final Ids NOTHING = new Ids(prefix -> prefix + "_01h00000000000000000000000");

    static Ids of(Map<String, String> known) {
        Map<String, String> copy = Map.copyOf(known);
        return new Ids(prefix -> {
            String id = copy.get(prefix);
            if (id == null) {
                throw new IllegalArgumentException("Say in TwoBusinesses how a business gets a " + prefix);
            }
            return id;
        });
    }

    String get(String prefix) {
        return byPrefix.apply(prefix);
    }

    String location() {
        return get("loc");
    }
}
