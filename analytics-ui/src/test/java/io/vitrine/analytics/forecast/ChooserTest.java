package io.vitrine.analytics.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.analytics.forecast.model.Series;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is chosen, and what is said of it. */
class ChooserTest {

    private static final SplittableRandom RANDOM = new SplittableRandom(11);

    @Test
    void aGrowingSeasonIsForecastBetterThanByLastYear() {
        double[] values = IntStream.range(0, 84)
                .mapToDouble(i -> 100 + 2 * i + 20 * Math.sin(i * Math.PI / 6) + RANDOM.nextGaussian())
                .toArray();
        Choice choice = Chooser.choose(Series.of(values, 12), 12);

        assertTrue(choice.beatsNaive());
        assertTrue(choice.backTest().mase() < 0.3 * choice.naive().mase(), choice.toString());
        assertEquals(268, choice.points().get(0).value(), 5);
    }

    @Test
    void whereTheSeasonRepeatsItselfExactlyNothingBeatsNaive() {
        double[] values = IntStream.range(0, 70)
                .mapToDouble(i -> new double[] {5, 9, 2, 7, 1, 30, 12}[i % 7])
                .toArray();
        Choice choice = Chooser.choose(Series.of(values, 7), 7);

        assertFalse(choice.beatsNaive());
        assertEquals("Seasonal naive", choice.model());
        assertEquals(5, choice.points().get(0).value(), 1e-9);
        assertEquals(0, choice.backTest().mase());
    }

    @Test
    void demandIsNeverForecastBelowNothing() {
        for (long seed = 0; seed < 12; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[] values = IntStream.range(0, 90)
                    .mapToDouble(i -> Math.max(0, 60 - i + 10 * random.nextGaussian()))
                    .toArray();
            Choice choice = Chooser.choose(Series.of(values, 7), 30);
            assertTrue(choice.points().stream().allMatch(point -> point.low95() >= 0 && point.value() >= 0));
        }
    }

    @Test
    void intervalsLieInOneAnotherAndTheWiderHoldsMore() {
        double[] values = IntStream.range(0, 90)
                .mapToDouble(i -> -50 + 10 * RANDOM.nextGaussian())
                .toArray();
        List<ForecastPoint> points = Chooser.choose(Series.of(values, 7), 14).points();

        for (ForecastPoint point : points) {
            assertTrue(point.low95() < point.low80() && point.low80() < point.value());
            assertTrue(point.value() < point.high80() && point.high80() < point.high95());
        }
    }

    @Test
    void aConstantSeriesStaysAndItsIntervalHasNoWidth() {
        double[] values = IntStream.range(0, 40).mapToDouble(i -> 3).toArray();

        Choice choice = Chooser.choose(Series.of(values, 7), 3);

        assertEquals(new ForecastPoint(3, 3, 3, 3, 3), choice.points().get(2));
    }

    @Test
    void theShortestSeriesGetsAnAnswerWithoutABackTest() {
        Choice choice = Chooser.choose(Series.of(new double[] {4, 6}, 7), 3);

        assertEquals(0, choice.origins());
        assertTrue(Double.isNaN(choice.coverage()));
        assertEquals(6, choice.points().get(0).value());
    }

    @Test
    void theSameSeriesGivesTheSameAnswer() {
        double[] values = RANDOM.doubles(100, 0, 9).toArray();

        assertEquals(Chooser.choose(Series.of(values, 7), 9), Chooser.choose(Series.of(values, 7), 9));
    }
}
