package io.vitrine.analytics.metric;

/** How a figure comes from its rows. */
public enum Reckoning {
    /** The sum of the rows' values. */
    SUM("the sum of the values of its rows"),
    /** The sum of the values divided by the sum of the weights. */
    AVERAGE("the sum of the values of its rows, divided by the sum of their weights"),
    /** The same in parts of a hundred. */
    SHARE("the sum of the values of its rows, divided by the sum of their weights, times 100"),
    /** The same times the days of the period. */
    DAYS("the sum of the values of its rows, divided by the sum of their weights, times the days of the period");

    private final String words;

    Reckoning(String words) {
        this.words = words;
    }

    /** How people say it. */
    public String words() {
        return words;
    }
}
