package io.vitrine.analytics.forecast.trial;

import java.io.PrintStream;
import java.util.List;

/** The program behind {@code deploy/bench forecast}. */
public final class ForecastTrial {

    private static final int FAILED = 2;

    private ForecastTrial() {}

    public static void main(String[] words) {
        System.exit(run(List.of(words), System.out, System.err));
    }

    /** @return 0, or 2 when the words or the file cannot be worked with */
    static int run(List<String> words, PrintStream out, PrintStream err) {
        if (words.contains("--help")) {
            out.println(Words.USAGE);
            return 0;
        }
        try {
            Words asked = Words.parse(words);
            if (asked.series().isPresent()) {
                new SeriesReport(out)
                        .print(asked, SeriesFile.read(asked.series().orElseThrow()));
            } else {
                new PanelReport(out).print(asked);
            }
            return 0;
        } catch (Refused e) {
            err.println(e.getMessage());
            return FAILED;
        }
    }
}
