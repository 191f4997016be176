package io.vitrine.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured, in the order of its parts; printed as it comes. */
final class Report {

    private static final int WIDTH = 58;

    private final PrintStream out;
    private final Map<Section, List<Result>> results = new EnumMap<>(Section.class);
    private Section current = Section.START;

    Report(PrintStream out) {
        this.out = out;
    }

    void begin(Section section) {
        current = section;
        out.println();
        out.println(section.title());
    }

    /** A line that says what is going on; it is not kept. */
    void note(String text) {
        out.println("  .. " + text);
    }

    void add(Result result) {
        results.computeIfAbsent(current, section -> new ArrayList<>()).add(result);
        String dots = ".".repeat(Math.max(2, WIDTH - result.label().length()));
        out.println("  " + result.label() + " " + dots + " " + result.text() + result.verdict());
    }

    void add(String key, String label, double value, String unit) {
        add(new Result(key, label, value, unit, Goal.NONE));
    }

    void add(String key, String label, double value, String unit, Goal goal) {
        add(new Result(key, label, value, unit, goal));
    }

    Map<Section, List<Result>> results() {
        return results;
    }

    String markdown() {
        StringBuilder text = new StringBuilder();
        results.forEach((section, rows) -> {
            text.append(String.format(Locale.ROOT, "%n| %s | measured | goal |%n|---|---:|---:|%n", section.title()));
            rows.forEach(row -> text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s |%n",
                    row.label(),
                    row.text(),
                    row.goal().text(row.unit()))));
        });
        return text.toString();
    }
}
