package io.vitrine.bench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the command line asks for.
 *
 * @param warmup seconds of sales before anything is measured
 * @param seconds measured at each number of clients, in slices that take turns
 * @param orders in the business whose figures are asked for
 * @param products in the shop that is ordered from
 * @param events in the trail that is searched
 */
record Options(
        Set<Section> only,
        int warmup,
        int seconds,
        int orders,
        int products,
        int events,
        Optional<Path> data,
        Optional<Path> json,
        Optional<Path> markdown,
        boolean help) {

    static final String USAGE = """
            Usage: deploy/bench [--only PARTS] [--warmup 120] [--seconds 30] [--quick] ...

              --only PARTS     start,sales,orders,figures,import,signups,audit,trail: some of them (all)
              --warmup N       seconds of sales before anything is measured (120)
              --seconds N      measured at each number of clients, in slices that take turns (30)
              --orders N       orders in the business whose figures are asked for (1000000)
              --products N     products in the shop that is ordered from (10000)
              --events N       events in the trail that is searched (5000000)
              --data FILE      orders to import, in the layout of the preset "online-retail", gzip
                               (../shared/data/online-retail.csv.gz; generated where there is none)
              --json FILE      the results for programs
              --markdown FILE  the results as a table
              --quick          warm-up 10, seconds 6, orders 50000, products 500,
                               events 50000: shows that it works, not how fast it is
              --help           this text

            Starts a server and a database of its own, on free ports and in a temporary directory, and removes both.""";

    static Options parse(List<String> words) throws BenchFailure {
        Set<Section> only = EnumSet.allOf(Section.class);
        boolean quick = words.contains("--quick");
        int warmup = quick ? 10 : 120;
        int seconds = quick ? 6 : 30;
        int orders = quick ? 50_000 : 1_000_000;
        int products = quick ? 500 : 10_000;
        int events = quick ? 50_000 : 5_000_000;
        Optional<Path> data = Optional.empty();
        Optional<Path> json = Optional.empty();
        Optional<Path> markdown = Optional.empty();
        boolean help = false;
        Deque<String> rest = new ArrayDeque<>(words);
        while (!rest.isEmpty()) {
            String word = rest.remove();
            switch (word) {
                case "--only" -> only = sections(value(word, rest));
                case "--warmup" -> warmup = number(word, rest, 0, 3_600);
                case "--seconds" -> seconds = number(word, rest, 3, 600);
                case "--orders" -> orders = number(word, rest, 1_000, 10_000_000);
                case "--products" -> products = number(word, rest, 10, 100_000);
                case "--events" -> events = number(word, rest, 1_000, 10_000_000);
                case "--data" -> data = Optional.of(Path.of(value(word, rest)).toAbsolutePath());
                case "--json" -> json = Optional.of(Path.of(value(word, rest)).toAbsolutePath());
                case "--markdown" ->
                    markdown = Optional.of(Path.of(value(word, rest)).toAbsolutePath());
                case "--quick" -> {}
                case "--help", "-h" -> help = true;
                default -> throw new BenchFailure("Unknown argument " + word + "; --help lists what there is");
            }
        }
        return new Options(only, warmup, seconds, orders, products, events, data, json, markdown, help);
    }

    private static Set<Section> sections(String text) throws BenchFailure {
        Set<Section> sections = EnumSet.noneOf(Section.class);
        for (String word : text.split(",", -1)) {
            sections.add(Section.named(word)
                    .orElseThrow(() -> new BenchFailure(
                            "--only knows start, sales, orders, figures, import, signups, audit, trail; not " + word)));
        }
        return sections;
    }

    private static String value(String name, Deque<String> rest) throws BenchFailure {
        String value = rest.poll();
        if (value == null || value.isBlank()) {
            throw new BenchFailure(name + " needs a value");
        }
        return value;
    }

    private static int number(String name, Deque<String> rest, int least, int most) throws BenchFailure {
        String text = value(name, rest);
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new BenchFailure(name + " must be a number from " + least + " to " + most + ", not " + text);
    }
}
