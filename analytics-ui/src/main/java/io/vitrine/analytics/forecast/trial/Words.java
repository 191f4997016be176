package io.vitrine.analytics.forecast.trial;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What the command was asked. Without a file it is the panel. */
record Words(Optional<Path> series, int season, int holdout, int seed, int seeds) {

    static final String USAGE = """
            Usage: deploy/bench forecast --series FILE.csv [--season 12] [--holdout 12]
                   deploy/bench forecast --panel [--seed 1] [--seeds 1]

              --series   a file with a header and two columns, time and value, oldest first, at even distances
              --season   after how many rows the season comes round; 1 when there is none
              --holdout  so many last rows are not shown to the models, and are forecast
              --panel    200 made series (trend, season, sparse, level shift), their last year held out
              --seed     the panel's seed; the same seed makes the same panel
              --seeds    so many panels with the seeds that follow, and their spread""";

    static Words parse(List<String> words) throws Refused {
        Optional<Path> series = Optional.empty();
        boolean panel = false;
        int season = 12;
        int holdout = 12;
        int seed = 1;
        int seeds = 1;
        Deque<String> rest = new ArrayDeque<>(words);
        while (!rest.isEmpty()) {
            String word = rest.pop();
            switch (word) {
                case "--panel" -> panel = true;
                case "--series" -> series = Optional.of(Path.of(value(word, rest)));
                case "--season" -> season = number(word, rest, 1, 1_000);
                case "--holdout" -> holdout = number(word, rest, 1, 1_000);
                case "--seed" -> seed = number(word, rest, 0, Integer.MAX_VALUE / 2);
                case "--seeds" -> seeds = number(word, rest, 1, 1_000);
                default -> throw new Refused("Unknown word: " + word + "\n\n" + USAGE);
            }
        }
        if (panel == series.isPresent()) {
            throw new Refused("Say either --series FILE.csv or --panel.\n\n" + USAGE);
        }
        return new Words(series, season, holdout, seed, seeds);
    }

    private static String value(String word, Deque<String> rest) throws Refused {
        if (rest.isEmpty()) {
            throw new Refused(word + " needs a value.");
        }
        return rest.pop();
    }

    private static int number(String word, Deque<String> rest, int least, int most) throws Refused {
        String text = value(word, rest);
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, with the numbers that are taken
        }
        throw new Refused(word + " takes a whole number from " + least + " to " + most + ", not " + text + ".");
    }
}
