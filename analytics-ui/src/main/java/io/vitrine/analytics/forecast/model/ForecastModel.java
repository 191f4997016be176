package io.vitrine.analytics.forecast.model;

/** A way to look ahead. Another one takes its place by standing in the list of candidates. */
public interface ForecastModel {

    /** What people call it, such as {@code Holt-Winters, multiplicative season}. */
    String name();

    /** Changes whenever the same series would give another path. */
    int version();

    /** Whether the series has what this model needs. */
    boolean suits(Series series);

    /** Learns from a series that it {@linkplain #suits suits}. */
    Fitted fit(Series series);
}
