package io.vitrine.bench;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** How soon figures are there in a business with many orders. */
final class FiguresLoad {

    private static final int ORDERS_PER_CUSTOMER = 18;
    private static final int REBUILD_LIMIT = 800;
    private static final int MANY = 8;
    private static final double P50 = 0.5;
    private static final double P95 = 0.95;
    private static final double P99 = 0.99;
    private static final Goal SOON = Goal.atMost(20);

    private final Run run;
    private final Business business;
    private final List<String> locations = new ArrayList<>();

    FiguresLoad(Run run) throws BenchFailure {
        run.report().begin(Section.FIGURES);
        this.run = run;
        this.business = Business.open(run.platform(), "bench-figures", "DE", "EUR", "Europe/Berlin");
        for (String name : List.of("Harbour", "Market", "Station", "Web")) {
            locations.add(business.locate(name, name.equals("Web") ? "ONLINE" : "SHOP"));
        }
    }

    void measure() throws BenchFailure {
        int orders = run.options().orders();
        run.report().note("generating " + orders + " orders");
        new ManyOrders(run.database())
                .write(run.database().keyOf(business.slug()), orders, Math.max(1, orders / ORDERS_PER_CUSTOMER));
        long start = System.nanoTime();
        run.report().note("making the roll-ups from them");
        JsonObject rebuilt = business.await(
                business.api().start("/api/analytics/health/rebuild", "application/json", "", BodyPublishers.noBody()),
                REBUILD_LIMIT);
        run.report().add("figures.orders", "Orders", orders, "");
        run.report()
                .add(
                        "figures.rebuild",
                        "Roll-ups made anew and compared with the raw rows",
                        Durations.secondsSince(start),
                        "s");
        requireEqual(rebuilt.getJsonObject("result"));
        int seconds = Math.max(2, run.options().seconds() / 3);
        int warmUp = Math.max(seconds, run.options().warmup() / FigureKind.values().length);
        run.report().note("warming up: " + warmUp + " s of each question");
        for (FigureKind kind : FigureKind.values()) {
            ask(kind, MANY, warmUp);
        }
        Measured all = Measured.nothing();
        for (FigureKind kind : FigureKind.values()) {
            for (int clients : new int[] {1, MANY}) {
                long begin = System.nanoTime();
                CpuTimes before = run.cpu();
                Load.Outcome outcome = ask(kind, clients, seconds);
                Measured measured = new Measured(outcome, run.cpu().since(before), Durations.secondsSince(begin));
                all = all.plus(measured);
                add(kind, clients, measured);
            }
        }
        new PeopleLoad(run, business).measure();
        run.report().add("figures.strangers", "Machine used by others", all.strangers(), "%");
    }

    private static void requireEqual(JsonObject result) throws BenchFailure {
        if (result.getInt("differences") != 0) {
            throw new BenchFailure("The roll-ups differ from the raw rows: " + result);
        }
    }

    private Load.Outcome ask(FigureKind kind, int clients, int seconds) throws BenchFailure {
        Api api = business.api();
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        return Load.run(
                clients,
                seconds,
                n -> new QuestionClient(api, random -> kind.next(random, today, locations), clients * 100L + n));
    }

    private void add(FigureKind kind, int clients, Measured measured) {
        String key = "figures." + kind.key() + ".clients" + clients + ".";
        String name = kind.label() + ", " + (clients == 1 ? "1 client: " : clients + " clients: ");
        Latencies latencies = measured.outcome().latencies();
        run.report().add(key + "p50", name + "p50", latencies.millis(P50), "ms");
        run.report()
                .add(
                        key + "p95",
                        name + "p95",
                        latencies.millis(P95),
                        "ms",
                        clients == MANY && kind.promised() ? SOON : Goal.NONE);
        run.report().add(key + "p99", name + "p99", latencies.millis(P99), "ms");
        run.report()
                .add(
                        key + "rate",
                        name + "answers per second",
                        measured.outcome().rate(),
                        "/s");
        run.report()
                .add(
                        key + "cpu.server",
                        name + "CPU per answer, server",
                        measured.micros(measured.used().server()),
                        "µs");
        run.report()
                .add(
                        key + "cpu.database",
                        name + "CPU per answer, PostgreSQL",
                        measured.micros(measured.used().database()),
                        "µs");
    }
}
