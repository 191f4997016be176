package io.vitrine.bench;

/** Puts what was measured on sales into words. */
record SalesReport(Report report) {

    private static final int COMPARED = 8;
    private static final double MICROS = 1e6;
    private static final double PERCENT = 100;
    private static final double P50 = 0.5;
    private static final double P99 = 0.99;
    private static final Goal RATE = Goal.atLeast(1_500);
    private static final Goal RATIO = Goal.atLeast(0.4);

    void product(int clients, Load.Outcome outcome, CpuTimes used) {
        String key = "sales.clients" + clients + ".";
        String name = clients == 1 ? "1 client: " : clients + " clients: ";
        int sales = outcome.latencies().count();
        report.add(
                key + "rate", name + "sales per second", outcome.rate(), "/s", clients == COMPARED ? RATE : Goal.NONE);
        report.add(key + "p50", name + "p50", outcome.latencies().millis(P50), "ms");
        report.add(key + "p99", name + "p99", outcome.latencies().millis(P99), "ms");
        report.add(key + "cpu.server", name + "CPU per sale, server", used.server() / sales * MICROS, "µs");
        report.add(key + "cpu.database", name + "CPU per sale, PostgreSQL", used.database() / sales * MICROS, "µs");
        report.add(key + "cpu.bench", name + "CPU per sale, load generator", used.bench() / sales * MICROS, "µs");
        strangers(key, name, outcome.seconds(), used);
    }

    void alone(Load.Outcome product, Load.Outcome database, CpuTimes used) {
        int sales = database.latencies().count();
        report.add("alone.rate", "Database alone, 8 threads: sales per second", database.rate(), "/s");
        report.add("alone.p50", "Database alone: p50", database.latencies().millis(P50), "ms");
        report.add("alone.p99", "Database alone: p99", database.latencies().millis(P99), "ms");
        report.add(
                "alone.cpu.database",
                "Database alone: CPU per sale, PostgreSQL",
                used.database() / sales * MICROS,
                "µs");
        report.add("alone.cpu.bench", "Database alone: CPU per sale, client", used.bench() / sales * MICROS, "µs");
        strangers("alone.", "Database alone: ", database.seconds(), used);
        report.add("sales.ratio", "Product at 8 clients / database alone", product.rate() / database.rate(), "", RATIO);
    }

    private void strangers(String key, String name, double seconds, CpuTimes used) {
        double all = seconds * Runtime.getRuntime().availableProcessors();
        report.add(key + "strangers", name + "machine used by others", used.strangers() / all * PERCENT, "%");
    }
}
