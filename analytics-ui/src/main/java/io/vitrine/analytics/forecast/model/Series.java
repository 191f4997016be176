package io.vitrine.analytics.forecast.model;

import java.util.Arrays;

/** Numbers at even distances, oldest first, and after how many of them the season comes round (1: there is none). */
public final class Series {

    private final double[] values;
    private final int season;

    private Series(double[] values, int season) {
        this.values = values;
        this.season = season;
    }

    /** @throws IllegalArgumentException when there is no value, one is not finite, or the season is not positive */
    public static Series of(double[] values, int season) {
        if (values.length == 0 || season < 1 || Arrays.stream(values).anyMatch(value -> !Double.isFinite(value))) {
            throw new IllegalArgumentException("A series has finite values and a season of 1 or more");
        }
        return new Series(values.clone(), season);
    }

    public int length() {
        return values.length;
    }

    public int season() {
        return season;
    }

    /** The value at a place, counted from 0. */
    public double at(int place) {
        return values[place];
    }

    public double[] values() {
        return values.clone();
    }

    /** The first so many values. */
    public Series first(int count) {
        return new Series(Arrays.copyOf(values, count), season);
    }

    /** The same values as if they had no season. */
    public Series withoutSeason() {
        return new Series(values, 1);
    }

    /** Other values with the same season. */
    public Series with(double[] others) {
        return of(others, season);
    }

    public double mean() {
        return Arrays.stream(values).average().orElseThrow();
    }

    public boolean constant() {
        return Arrays.stream(values).allMatch(value -> value == values[0]);
    }

    public boolean positive() {
        return Arrays.stream(values).allMatch(value -> value > 0);
    }

    public boolean neverNegative() {
        return Arrays.stream(values).allMatch(value -> value >= 0);
    }

    /** The share of values that are zero. */
    public double zeros() {
        return Arrays.stream(values).filter(value -> value == 0).count() / (double) values.length;
    }

    /** Demand that comes now and then: never negative, and nothing at all in three of ten steps or more. */
    public boolean sparse() {
        return neverNegative() && zeros() >= 0.3 && !constant();
    }

    /** Long enough that each place in the season was seen at least twice. */
    public boolean seasonal() {
        return season > 1 && values.length >= 2 * season + 2;
    }

    /**
     * The mean change from one season to the next (from one step to the next when there is no season): the unit of the
     * scaled error (Hyndman and Koehler 2006). Zero for a series that repeats itself exactly.
     */
    public double scale() {
        int lag = values.length > season ? season : 1;
        double sum = 0;
        for (int i = lag; i < values.length; i++) {
            sum += Math.abs(values[i] - values[i - lag]);
        }
        return values.length > lag ? sum / (values.length - lag) : 0;
    }
}
