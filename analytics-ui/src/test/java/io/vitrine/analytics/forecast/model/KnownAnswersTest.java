package io.vitrine.analytics.forecast.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Results that are published, or that a few lines by hand give. */
class KnownAnswersTest {

    /** Oil production of Saudi Arabia, 1996 to 2013: Hyndman and Athanasopoulos, second edition, 7.1. */
    private static final double[] OIL = {
        445.36, 453.20, 454.41, 422.38, 456.04, 440.39, 425.19, 486.21, 500.43, 521.28, 508.95, 488.89, 509.87, 456.72,
        473.82, 525.95, 549.83, 542.34
    };

    private static final Ets SIMPLE = new Ets("Simple", List.of(new EtsForm(EtsForm.Trend.NONE, false, false)));

    @Test
    void simpleSmoothingOfOilGivesTheBooksForecastAndWeight() {
        EtsRun run = SIMPLE.best(Series.of(OIL, 1));

        assertEquals(0.834, run.weights().alpha(), 0.01);
        assertEquals(542.68, run.ahead(1).point(1), 0.1);
    }

    @Test
    void aSmoothingIsCarriedOnByHand() {
        EtsForm form = new EtsForm(EtsForm.Trend.LINEAR, false, false);
        EtsStart start = new EtsStart(10, 1, new double[1]);
        EtsRun run = new EtsRun(Series.of(new double[] {13, 12}, 1), form, new EtsWeights(0.5, 0.25, 0, 1), start);

        // 11 expected, 2 off: level 12, slope 1.5; 13.5 expected, -1.5 off: level 12.75, slope 1.125
        assertArrayEquals(new double[] {2, -1.5}, run.errors(), 1e-12);
        assertEquals(12.75 + 3 * 1.125, run.ahead(3).point(3), 1e-12);
    }

    @Test
    void aSeasonAsAShareIsCarriedOnByHand() {
        EtsForm form = new EtsForm(EtsForm.Trend.NONE, true, true);
        EtsStart start = new EtsStart(100, 0, new double[] {0.8, 1.2});
        EtsRun run = new EtsRun(Series.of(new double[] {88}, 2), form, new EtsWeights(0.5, 0, 0.2, 1), start);

        // 80 expected, a tenth more came: level 105, this season 0.816
        assertEquals(105 * 1.2, run.ahead(2).point(1), 1e-9);
        assertEquals(105 * 0.816, run.ahead(2).point(2), 1e-9);
    }

    @Test
    void theDeviationOfSimpleSmoothingGrowsAsPublished() {
        EtsForm form = new EtsForm(EtsForm.Trend.NONE, false, false);
        EtsRun run =
                new EtsRun(Series.of(OIL, 1), form, new EtsWeights(0.5, 0, 0, 1), new EtsStart(446, 0, new double[1]));
        Path path = run.ahead(5);

        assertEquals(path.deviation(1) * Math.sqrt(1 + 4 * 0.25), path.deviation(5), 1e-9);
    }

    /** The second theta line is the series itself and goes on as it was last; the first is the trend. Their mean. */
    @Test
    void thetaOfAStraightLineGoesOnHalfAsSteep() {
        Path path = new Theta(false).fit(Series.of(line(40, 5, 2), 1)).ahead(3);

        assertArrayEquals(new double[] {84, 85, 86}, points(path), 0.01);
    }

    @Test
    void seasonalNaiveRepeatsTheLastSeason() {
        Path path = new SeasonalNaive()
                .fit(Series.of(new double[] {1, 2, 3, 4, 5, 6, 7}, 3))
                .ahead(5);

        assertArrayEquals(new double[] {5, 6, 7, 5, 6}, points(path));
        assertEquals(3, path.deviation(1), 1e-12);
        assertEquals(3 * Math.sqrt(2), path.deviation(4), 1e-12);
    }

    @Test
    void demandEveryFourthStepIsForecastAsAQuarter() {
        double[] values =
                IntStream.range(0, 80).mapToDouble(i -> i % 4 == 3 ? 8 : 0).toArray();

        assertEquals(
                2, new Intermittent(false).fit(Series.of(values, 1)).ahead(1).point(1), 0.3);
        assertEquals(
                2, new Intermittent(true).fit(Series.of(values, 1)).ahead(1).point(1), 0.1);
    }

    /** The reason for which Teunter, Syntetos and Babai changed Croston's way. */
    @Test
    void demandThatDiedOutFadesByTeunterButNotByCroston() {
        double[] values = IntStream.range(0, 100)
                .mapToDouble(i -> i < 50 && i % 2 == 0 ? 10 : 0)
                .toArray();
        Series series = Series.of(values, 1);

        assertTrue(new Intermittent(false).fit(series).ahead(1).point(1) < 0.2);
        assertTrue(new Intermittent(true).fit(series).ahead(1).point(1) > 2);
    }

    @Test
    void aPureSeasonIsAllStrengthAndNoiseHasNone() {
        SplittableRandom random = new SplittableRandom(4);
        double[] wave = IntStream.range(0, 120)
                .mapToDouble(i -> 10 * Math.sin(i * Math.PI / 6) + 0.2 * i)
                .toArray();
        double[] noise =
                IntStream.range(0, 120).mapToDouble(i -> random.nextGaussian()).toArray();

        assertTrue(Stl.of(Series.of(wave, 12)).strength() > 0.99);
        assertTrue(Stl.of(Series.of(noise, 12)).strength() < 0.5);
        assertTrue(Decomposition.shows(Series.of(wave, 12)));
        assertFalse(Decomposition.shows(Series.of(noise, 12)));
    }

    @Test
    void decompositionGivesEachValueBack() {
        double[] values = IntStream.range(0, 60)
                .mapToDouble(i -> (i % 12) * 3 + i * i / 50.0)
                .toArray();
        Stl parts = Stl.of(Series.of(values, 12));

        for (int i = 0; i < 60; i++) {
            assertEquals(values[i], parts.season(i) + parts.trend(i) + parts.remainder(i), 1e-9);
        }
    }

    @Test
    void theSimplexFindsTheValley() {
        double[] found = Simplex.lowest(
                at -> 100 * Math.pow(at[1] - at[0] * at[0], 2) + Math.pow(1 - at[0], 2),
                new double[] {-1.2, 1},
                0.5,
                2_000);

        assertArrayEquals(new double[] {1, 1}, found, 1e-2);
    }

    private static double[] line(int length, double start, double slope) {
        return IntStream.range(0, length).mapToDouble(i -> start + slope * i).toArray();
    }

    private static double[] points(Path path) {
        return IntStream.rangeClosed(1, path.horizon()).mapToDouble(path::point).toArray();
    }
}
