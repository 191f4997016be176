package io.vitrine.bench;

import org.jspecify.annotations.Nullable;

/** Puts what was measured on sales into words. */
record SalesReport(Report report) {

    private static final int COMPARED = 8;
    private static final double P50 = 0.5;
    private static final double P99 = 0.99;
    private static final Goal RATE = Goal.atLeast(1_500);
    private static final Goal RATIO = Goal.atLeast(0.4);

    void product(int clients, Measured sales) {
        String key = "sales.clients" + clients + ".";
        String name = clients == 1 ? "1 client: " : clients + " clients: ";
        speed(key, name, sales, clients == COMPARED ? RATE : Goal.NONE);
        report.add(
                key + "cpu.server",
                name + "CPU per sale, server",
                sales.micros(sales.used().server()),
                "µs");
        cpu(key, name, sales);
    }

    void alone(@Nullable Measured product, Measured database) {
        speed("alone.", "Database alone, 8 threads: ", database, Goal.NONE);
        cpu("alone.", "Database alone, 8 threads: ", database);
        if (product != null) {
            double ratio = product.outcome().rate() / database.outcome().rate();
            report.add("sales.ratio", "Product at 8 clients / database alone", ratio, "", RATIO);
        }
    }

    private void speed(String key, String name, Measured sales, Goal goal) {
        Latencies latencies = sales.outcome().latencies();
        report.add(key + "rate", name + "sales per second", sales.outcome().rate(), "/s", goal);
        report.add(key + "p50", name + "p50", latencies.millis(P50), "ms");
        report.add(key + "p99", name + "p99", latencies.millis(P99), "ms");
    }

    private void cpu(String key, String name, Measured sales) {
        CpuTimes used = sales.used();
        report.add(key + "cpu.database", name + "CPU per sale, PostgreSQL", sales.micros(used.database()), "µs");
        report.add(key + "cpu.bench", name + "CPU per sale, load generator", sales.micros(used.bench()), "µs");
        report.add(key + "strangers", name + "machine used by others", sales.strangers(), "%");
    }
}
