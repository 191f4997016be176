package io.vitrine.analytics.forecast.trial;

import java.util.random.RandomGenerator;

/** Makes series of a kind as shops have them: monthly, eight to twelve years, and one more to be forecast. */
enum SeriesMaker {
    TREND("trend") {
        @Override
        double[] make(RandomGenerator random, int length) {
            double slope = between(random, -0.4, 1.2);
            double bend = between(random, 0, 1) < 0.3 ? between(random, 0.97, 0.995) : 1;
            double[] values = new double[length];
            double level = 100;
            for (int i = 0; i < length; i++) {
                level += slope * Math.pow(bend, i) + random.nextGaussian() * 0.5;
                values[i] = level;
            }
            return noisy(random, values, between(random, 1, 8));
        }
    },
    SEASON("season") {
        @Override
        double[] make(RandomGenerator random, int length) {
            double slope = between(random, -0.2, 0.8);
            return noisy(random, seasonal(random, length, slope), between(random, 2, 10));
        }
    },
    SPARSE("sparse") {
        @Override
        double[] make(RandomGenerator random, int length) {
            double chance = between(random, 0.15, 0.6);
            double drift = between(random, 0.99, 1.005);
            double size = between(random, 1, 6);
            double[] values = new double[length];
            for (int i = 0; i < length; i++) {
                boolean wanted = random.nextDouble() < Math.min(0.65, chance * Math.pow(drift, i));
                values[i] = wanted ? 1 + Math.floor(-size * Math.log(1 - random.nextDouble())) : 0;
            }
            return values;
        }
    },
    SHIFT("level shift") {
        @Override
        double[] make(RandomGenerator random, int length) {
            double[] values = seasonal(random, length, 0);
            int place = length / 3 + random.nextInt(length / 3 + 8);
            double shift = between(random, 20, 60) * (random.nextBoolean() ? 1 : -1);
            for (int i = place; i < length; i++) {
                values[i] += shift;
            }
            return noisy(random, values, between(random, 2, 10));
        }
    };

    private static final int YEAR = 12;

    private final String label;

    SeriesMaker(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    abstract double[] make(RandomGenerator random, int length);

    /** A wave of its own for each place in the year, added or as a share of the level. */
    private static double[] seasonal(RandomGenerator random, int length, double slope) {
        double[] wave = new double[YEAR];
        double strength = between(random, 5, 25);
        double turn = between(random, 0, 2 * Math.PI);
        for (int i = 0; i < YEAR; i++) {
            wave[i] = strength * (Math.sin(2 * Math.PI * i / YEAR + turn) + 0.5 * random.nextGaussian());
        }
        boolean share = random.nextBoolean();
        double level = between(random, 80, 150);
        double[] values = new double[length];
        for (int i = 0; i < length; i++) {
            level += random.nextGaussian();
            double straight = Math.max(20, level + slope * i);
            values[i] = share ? straight * (1 + wave[i % YEAR] / 100) : straight + wave[i % YEAR];
        }
        return values;
    }

    /** Errors of which a part stays for the next step. */
    private static double[] noisy(RandomGenerator random, double[] values, double deviation) {
        double stays = between(random, 0, 0.4);
        double error = 0;
        for (int i = 0; i < values.length; i++) {
            error = stays * error + random.nextGaussian() * deviation;
            values[i] = Math.max(0, values[i] + error);
        }
        return values;
    }

    private static double between(RandomGenerator random, double low, double high) {
        return low + (high - low) * random.nextDouble();
    }
}
