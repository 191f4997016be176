package io.vitrine.bench;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;

/** A large file of orders through the API, beside a plain COPY of the same rows. */
record FileImport(Run run, Path directory) {

    private static final int LIMIT = 600;
    private static final Goal SECONDS = Goal.atMost(45);
    private static final Goal HEAP = Goal.atMost(1_024);

    void measure() throws BenchFailure, IOException {
        run.report().begin(Section.IMPORT);
        Path file = file();
        Business business = Business.open(run.platform(), "bench-import", "GB", "GBP", "Europe/London");
        String location = business.locate("Warehouse", "WAREHOUSE");
        double before = PlainCopy.measure(run.database(), file);
        CpuTimes cpu = run.cpu();
        try (ServerHeap heap = new ServerHeap(run.server().pid())) {
            long begin = System.nanoTime();
            String job = business.api()
                    .start(
                            "/api/imports?kind=orders&preset=online-retail&location=" + location,
                            "text/csv; charset=UTF-8",
                            "gzip",
                            BodyPublishers.ofFile(file));
            JsonObject result = business.await(job, LIMIT).getJsonObject("result");
            double seconds = Durations.secondsSince(begin);
            CpuTimes used = run.cpu().since(cpu);
            double copy = (before + PlainCopy.measure(run.database(), file)) / 2;
            report(result, seconds, copy, used, heap);
        }
    }

    private void report(JsonObject result, double seconds, double copy, CpuTimes used, ServerHeap heap)
            throws BenchFailure {
        Report report = run.report();
        report.add("import.rows", "Rows", result.getInt("rows"), "");
        report.add("import.seconds", "Import from upload to done, figures complete", seconds, "s", SECONDS);
        report.add("import.rate", "Rows per second", result.getInt("rows") / seconds, "/s");
        report.add("import.copy", "Plain COPY of the same rows", copy, "s");
        report.add("import.ratio", "Import / COPY", seconds / copy, "times");
        report.add("import.heap", "Most heap in use, garbage included", heap.peak(), "MB", HEAP);
        report.add("import.heap.old", "Most heap in use by what lives longer", heap.peakOld(), "MB");
        report.add("import.cpu.server", "CPU, server", used.server(), "s");
        report.add("import.cpu.database", "CPU, PostgreSQL", used.database(), "s");
        double all = seconds * Runtime.getRuntime().availableProcessors();
        report.add("import.strangers", "Machine used by others", used.strangers() / all * 100, "%");
    }

    private Path file() throws IOException, BenchFailure {
        Path beside = Path.of(System.getProperty("vitrine.bench.data"));
        if (run.options().data().isPresent()) {
            if (!Files.isReadable(run.options().data().get())) {
                throw new BenchFailure(run.options().data().get() + " cannot be read");
            }
            return run.options().data().get();
        }
        if (Files.isReadable(beside)) {
            return beside;
        }
        run.report().note("generating a file of orders");
        return RetailFile.generate(directory.resolve("orders.csv.gz"));
    }
}
