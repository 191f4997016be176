package io.vitrine.analytics.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Slopes, surprises and the week by known answers. */
class PatternArithmeticTest {

    @Test
    void theSlopeIsTheMedianOfAllPairsAndOneOddStepDoesNotMoveIt() {
        Slope slope = Slope.of(numbers(1, 3, 5, 7, 90, 11, 13, 15, 17));

        assertEquals(2, slope.perStep(), 1e-9);
        assertTrue(slope.low() <= 2 && slope.high() >= 2);
        assertTrue(slope.chance() < 0.05, slope.toString());
    }

    /** Ten steps that always rise: 45 pairs, variance 125, z = 44 / sqrt(125); twice what lies beyond 3.935. */
    @Test
    void theChanceIsThatOfMannAndKendall() {
        assertEquals(8.3e-5, Slope.of(numbers(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).chance(), 2e-6);
        assertEquals(1, Slope.of(numbers(4, 4, 4, 4)).chance(), 1e-6);
    }

    /** The example of Benjamini and Hochberg's paper: of fifteen the four smallest stay at 0.05. */
    @Test
    void falseDiscoveriesAreHeldDownAsInThePaper() {
        List<Slope> slopes = DoubleStream.of(
                        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719,
                        0.6528, 0.7590, 1.0)
                .mapToObj(chance -> new Slope(1, 0, 2, chance))
                .toList();

        assertEquals(0.0095, Slope.threshold(slopes, 0.05));
        assertEquals(0, Slope.threshold(slopes.subList(9, 15), 0.05));
    }

    @Test
    void aSpikeAndAHoleAreFoundAndLittleElse() {
        int quiet = 0;
        for (int seed = 0; seed < 4; seed++) {
            List<BigDecimal> days = shop(seed, 200);
            days.set(190, new BigDecimal(400));
            days.set(180, BigDecimal.ZERO);
            List<Surprise> found = Surprises.among(days, 7, 28);
            assertTrue(found.stream().anyMatch(one -> one.place() == 190 && one.value() > one.high()), found::toString);
            assertTrue(found.stream().anyMatch(one -> one.place() == 180 && one.value() < one.low()), found::toString);
            quiet += found.size() - 2;
        }
        assertTrue(quiet <= 4, "of 104 quiet days " + quiet + " were named");
    }

    @Test
    void aConstantSeriesHasNoSurprises() {
        assertEquals(List.of(), Surprises.among(Collections.nCopies(100, BigDecimal.TEN), 7, 28));
    }

    @Test
    void theWeekIsMeasuredFromTheLastWholeWeeks() {
        List<BigDecimal> days = IntStream.range(0, 72)
                .mapToObj(i -> new BigDecimal((i + 5) % 7 == 6 ? 80 : 20))
                .toList();

        WeekShape shape = WeekShape.of(days, 7);

        assertEquals(1, shape.strength(), 1e-9);
        // 72 days: the first two fall off, so the week begins with the third
        assertEquals(
                List.of(0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 2.8),
                shape.shares().stream().map(s -> Math.round(s * 100) / 100.0).toList());
    }

    private static List<BigDecimal> shop(int seed, int days) {
        SplittableRandom random = new SplittableRandom(seed);
        List<BigDecimal> values = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            values.add(BigDecimal.valueOf(Math.max(0, 100 + 20 * (i % 7) + 12 * random.nextGaussian())));
        }
        return values;
    }

    private static List<BigDecimal> numbers(double... values) {
        return DoubleStream.of(values).mapToObj(BigDecimal::valueOf).toList();
    }
}
