package io.vitrine.analytics.forecast.trial;

import io.vitrine.analytics.forecast.ForecastPoint;
import java.io.PrintStream;
import java.util.Locale;

/** Prints what came out for one file. */
final class SeriesReport {

    private final PrintStream out;

    SeriesReport(PrintStream out) {
        this.out = out;
    }

    void print(Words words, SeriesFile file) throws Refused {
        int known = file.values().length - words.holdout();
        if (known < 3) {
            throw new Refused("Too few rows: there are " + file.values().length + ", " + words.holdout()
                    + " of them held out. At least " + (words.holdout() + 3) + " are needed, "
                    + (words.holdout() + 3 * words.season()) + " to see a season.");
        }
        Trial trial = Trial.of(file.values(), words.season(), words.holdout());
        line("%d rows known, the last %d held out, season %d", known, words.holdout(), words.season());
        line("Model chosen:     %s", trial.choice().model());
        line("                  (%s)", trial.choice().version());
        backTest(trial);
        line("");
        line("%-12s %12s %12s   %25s   %25s %14s", "time", "actual", "forecast", "80 %", "95 %", "seasonal naive");
        for (int i = 0; i < words.holdout(); i++) {
            ForecastPoint point = trial.choice().points().get(i);
            line(
                    "%-12s %12.2f %12.2f   %12.2f %12.2f   %12.2f %12.2f %14.2f",
                    file.time(known + i),
                    trial.actual().get(i),
                    point.value(),
                    point.low80(),
                    point.high80(),
                    point.low95(),
                    point.high95(),
                    trial.naivePath().point(i + 1));
        }
        errors(words, trial);
    }

    private void backTest(Trial trial) {
        if (trial.choice().origins() == 0) {
            line("Back-test:        none, the series is too short or never changes; seasonal naive it is");
            return;
        }
        line(
                "Back-test:        sMAPE %.2f %%, MASE %.3f from %d origins; seasonal naive %.2f %%, %.3f; 80 %% interval held %.0f %%",
                trial.choice().backTest().smape(),
                trial.choice().backTest().mase(),
                trial.choice().origins(),
                trial.choice().naive().smape(),
                trial.choice().naive().mase(),
                100 * trial.choice().coverage());
        if (!trial.choice().beatsNaive()) {
            line("                  Nothing beats seasonal naive on this series.");
        }
    }

    private void errors(Words words, Trial trial) {
        line("");
        line("%-18s %10s %10s %18s %18s", "held out", "sMAPE", "MASE", "in 80 %", "in 95 %");
        line(
                "%-18s %8.2f %% %10.3f %12d of %2d %12d of %2d",
                "chosen",
                trial.accuracy().smape(),
                trial.accuracy().mase(),
                trial.covered80(),
                words.holdout(),
                trial.covered95(),
                words.holdout());
        line(
                "%-18s %8.2f %% %10.3f %12d of %2d",
                "seasonal naive", trial.naive().smape(), trial.naive().mase(), trial.naiveCovered80(), words.holdout());
    }

    private void line(String format, Object... parts) {
        out.println(String.format(Locale.ROOT, format, parts).stripTrailing());
    }
}
