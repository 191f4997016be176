package io.vitrine.analytics.forecast.trial;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** 200 made series of four kinds, each forecast with its last year held out. */
final class Panel {

    static final int SEASON = 12;
    static final int HOLDOUT = 12;
    private static final int SERIES = 200;

    private static final List<SeriesMaker> KINDS = List.of(SeriesMaker.values());

    private final List<Trial> trials;

    private Panel(List<Trial> trials) {
        this.trials = trials;
    }

    static Panel of(int seed) {
        return new Panel(IntStream.range(0, SERIES)
                .parallel()
                .mapToObj(i -> Trial.of(made(seed, i), SEASON, HOLDOUT))
                .toList());
    }

    /** The series of a seed and a number: always the same. */
    static double[] made(int seed, int number) {
        RandomGenerator random = new SplittableRandom(seed * 1_000_003L + number * 7_919L);
        return kind(number).make(random, SEASON * (7 + random.nextInt(4)));
    }

    Panel of(SeriesMaker kind) {
        return new Panel(IntStream.range(0, trials.size())
                .filter(i -> kind(i) == kind)
                .mapToObj(trials::get)
                .toList());
    }

    private static SeriesMaker kind(int number) {
        return KINDS.get(number % KINDS.size());
    }

    double mase() {
        return mean(trial -> trial.accuracy().mase());
    }

    double naiveMase() {
        return mean(trial -> trial.naive().mase());
    }

    /** By how much the mean error is below that of seasonal naive, in percent. */
    double improvement() {
        return 100 * (1 - mase() / naiveMase());
    }

    double coverage80() {
        return 100 * mean(trial -> trial.covered80() / (double) HOLDOUT);
    }

    double coverage95() {
        return 100 * mean(trial -> trial.covered95() / (double) HOLDOUT);
    }

    /** How many series nothing was found for that beats seasonal naive in the back-test. */
    long unbeaten() {
        return trials.stream().filter(trial -> !trial.choice().beatsNaive()).count();
    }

    int size() {
        return trials.size();
    }

    private double mean(ToDoubleFunction<Trial> of) {
        return trials.stream().mapToDouble(of).average().orElseThrow();
    }
}
