package io.vitrine.analytics.forecast.trial;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Prints what came out for one panel, or for several. */
final class PanelReport {

    private final PrintStream out;

    PanelReport(PrintStream out) {
        this.out = out;
    }

    void print(Words words) {
        List<Panel> panels = new ArrayList<>();
        for (int seed = words.seed(); seed < words.seed() + words.seeds(); seed++) {
            Panel panel = Panel.of(seed);
            panels.add(panel);
            line("Panel of %d series, seed %d, %d steps held out", panel.size(), seed, Panel.HOLDOUT);
            line(
                    "%-12s %7s %8s %8s %15s %10s %10s %16s",
                    "kind", "series", "MASE", "naive", "better by", "in 80 %", "in 95 %", "naive unbeaten");
            for (SeriesMaker kind : SeriesMaker.values()) {
                row(kind.label(), panel.of(kind));
            }
            row("all", panel);
            line("");
        }
        if (panels.size() > 1) {
            line("Over %d seeds%10s%10s%10s", panels.size(), "lowest", "mean", "highest");
            spread("better by, %", panels, Panel::improvement);
            spread("in 80 %, %", panels, Panel::coverage80);
            spread("in 95 %, %", panels, Panel::coverage95);
        }
    }

    private void row(String label, Panel panel) {
        line(
                "%-12s %7d %8.3f %8.3f %13.1f %% %8.1f %% %8.1f %% %16d",
                label,
                panel.size(),
                panel.mase(),
                panel.naiveMase(),
                panel.improvement(),
                panel.coverage80(),
                panel.coverage95(),
                panel.unbeaten());
    }

    private void spread(String label, List<Panel> panels, ToDoubleFunction<Panel> of) {
        double[] sorted = panels.stream().mapToDouble(of).sorted().toArray();
        double mean = panels.stream().mapToDouble(of).average().orElseThrow();
        line("%-13s%10.1f%10.1f%10.1f", label, sorted[0], mean, sorted[sorted.length - 1]);
    }

    private void line(String format, Object... parts) {
        out.println(String.format(Locale.ROOT, format, parts).stripTrailing());
    }
}
