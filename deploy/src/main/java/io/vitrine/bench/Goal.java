package io.vitrine.bench;

/**
 * What a figure should reach.
 *
 * @param limit the bound, not a number when there is none
 * @param least whether it is a lower bound
 */
record Goal(double limit, boolean least) {

    static final Goal NONE = new Goal(Double.NaN, true);

    static Goal atLeast(double limit) {
        return new Goal(limit, true);
    }

    static Goal atMost(double limit) {
        return new Goal(limit, false);
    }

    boolean none() {
        return Double.isNaN(limit);
    }

    boolean met(double value) {
        return none() || (least ? value >= limit : value <= limit);
    }

    String text(String unit) {
        return none() ? "" : (least ? "≥ " : "≤ ") + Result.number(limit) + (unit.isEmpty() ? "" : " " + unit);
    }
}
