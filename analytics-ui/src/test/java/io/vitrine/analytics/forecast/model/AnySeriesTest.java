package io.vitrine.analytics.forecast.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What must hold of each model on any series. */
class AnySeriesTest {

    private static final int STEPS = 9;

    @Property(tries = 20)
    void aConstantSeriesStaysAsItIs(
            @ForAll @DoubleRange(min = 0.01, max = 1e6) double value, @ForAll @IntRange(min = 1, max = 60) int length) {
        double[] values = new double[length];
        Arrays.fill(values, value);
        Series series = Series.of(values, 7);
        for (ForecastModel model : Candidates.suiting(series)) {
            Path path = model.fit(series).ahead(STEPS);
            for (int step = 1; step <= STEPS; step++) {
                assertEquals(value, path.point(step), 1e-9 * value, model.name());
                assertEquals(0, path.deviation(step), 1e-9 * value, model.name());
            }
        }
    }

    @Property(tries = 25)
    void anotherUnitGivesTheSameForecastInThatUnit(
            @ForAll long seed, @ForAll @DoubleRange(min = 0.01, max = 1e5) double unit) {
        compare(made(seed), value -> value * unit, false);
    }

    @Property(tries = 25)
    void whatIsAddedToASeriesIsAddedToItsForecast(
            @ForAll long seed, @ForAll @DoubleRange(min = 1, max = 1e4) double more) {
        compare(made(seed), value -> value + more, true);
    }

    @Property(tries = 25)
    void deviationsAreFiniteAndNotNegative(@ForAll long seed) {
        Series series = made(seed);
        for (ForecastModel model : Candidates.suiting(series)) {
            Path path = model.fit(series).ahead(STEPS);
            for (int step = 1; step <= STEPS; step++) {
                assertTrue(Double.isFinite(path.point(step)), model.name());
                assertTrue(path.deviation(step) >= 0 && Double.isFinite(path.deviation(step)), model.name());
            }
        }
    }

    private static void compare(Series series, DoubleUnaryOperator change, boolean additiveOnly) {
        Series changed = series.with(Arrays.stream(series.values()).map(change).toArray());
        for (ForecastModel model : Candidates.suiting(series)) {
            boolean share =
                    model.name().contains("multiplicative") || model.name().contains("logarithms");
            if (!(additiveOnly && share)) {
                Path before = model.fit(series).ahead(STEPS);
                Path after = model.fit(changed).ahead(STEPS);
                double tolerance = 0.02 * Math.abs(change.applyAsDouble(series.scale()) - change.applyAsDouble(0));
                for (int step = 1; step <= STEPS; step++) {
                    assertEquals(change.applyAsDouble(before.point(step)), after.point(step), tolerance, model.name());
                }
            }
        }
    }

    /** A level that moves, a week that shows, and noise; always above zero. */
    private static Series made(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] week = random.doubles(7, 0, 20).toArray();
        double[] values = new double[40 + random.nextInt(60)];
        double level = 200;
        for (int i = 0; i < values.length; i++) {
            level += random.nextGaussian();
            values[i] = level + week[i % 7] + 3 * random.nextGaussian();
        }
        return Series.of(values, 7);
    }
}
