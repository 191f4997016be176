package io.vitrine.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The program behind {@code deploy/bench}. */
public final class Bench {

    private static final int FAILED = 2;
    private static final int SECTION_LIMIT = 900;

    private Bench() {}

    public static void main(String[] words) {
        // The business's host is named in the Host header.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        try {
            if (words.length > 0 && words[0].equals("crash")) {
                CrashRun.main(List.of(words).subList(1, words.length));
                return;
            }
            Options options = Options.parse(List.of(words));
            if (options.help()) {
                System.out.println(Options.USAGE);
                return;
            }
            Leftovers.guard(limit(options));
            run(options, String.join(" ", words));
            System.exit(0);
        } catch (BenchFailure e) {
            System.err.println(e.getMessage());
            System.exit(FAILED);
        } catch (IOException e) {
            System.err.println("The run failed: " + e);
            System.exit(FAILED);
        }
    }

    /** Seconds that a run may take at most; far more than it should. */
    private static long limit(Options options) {
        return SECTION_LIMIT
                + (long) SECTION_LIMIT * options.only().size()
                + options.warmup()
                + 10L * options.seconds()
                + options.orders() / 500
                + options.events() / 5_000;
    }

    private static void run(Options options, String words) throws BenchFailure, IOException {
        Machine machine = Machine.look(words);
        machine.facts().forEach((name, value) -> System.out.printf("%-12s %s%n", name, value));
        Report report = new Report(System.out);
        Path data = Leftovers.directory();
        Path command = Path.of(System.getProperty("vitrine.bench.run"));
        try (ServerProcess server = Starts.measure(options, report, command, data.resolve("data"))) {
            Run run = new Run(options, report, command, server, BenchDatabase.in(server.data()));
            parts(run, data);
        }
        write(options, machine, report);
    }

    private static void parts(Run run, Path directory) throws BenchFailure, IOException {
        Set<Section> only = run.options().only();
        if (only.contains(Section.SALES)) {
            new Sales(run).measure();
        }
        if (only.contains(Section.ORDERS)) {
            new Orders(run).measure();
        }
        if (only.contains(Section.FIGURES)) {
            new FiguresLoad(run).measure();
        }
        if (only.contains(Section.IMPORT)) {
            new FileImport(run, directory).measure();
        }
        if (only.contains(Section.SIGNUPS)) {
            new SignUps(run).measure();
        }
        if (only.contains(Section.AUDIT)) {
            new AuditedSales(run).measure();
        }
        if (only.contains(Section.TRAIL)) {
            new TrailSearches(run).measure();
        }
    }

    private static void write(Options options, Machine machine, Report report) throws IOException {
        if (options.json().isPresent()) {
            Files.writeString(options.json().get(), JsonReport.of(machine, report) + "\n", StandardCharsets.UTF_8);
        }
        if (options.markdown().isPresent()) {
            Files.writeString(options.markdown().get(), report.markdown(), StandardCharsets.UTF_8);
        }
        System.out.println();
        System.out.println("As a table, such as stands in deploy/docs/performance.md:");
        System.out.println(report.markdown());
    }
}
