package io.vitrine.analytics.forecast;

/**
 * A step that the chosen model, knowing all before it, did not see coming.
 *
 * @param place in the series, counted from 0
 * @param expected the model's point, within the interval that should hold 99 in a hundred
 */
public record Surprise(int place, double value, double expected, double low, double high) {}
