package io.vitrine.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What the audit trail costs: sales of a business like any other, taking turns with those of one whose database discards
 * the event of each sale before it is written, so that it is neither indexed nor sealed.
 */
final class AuditedSales {

    private static final int CLIENTS = 8;
    private static final int SLICES = 4;
    private static final int SEEDS = 1_000;
    private static final Goal RATIO = Goal.atLeast(0.8);
    private static final Goal DELAY = Goal.atMost(2_500);
    private static final double P50 = 0.5;
    private static final double P99 = 0.99;
    private static final int SINGLE_SALES = 20;

    private static final String DISCARD = "create rule unaudited as on insert to audit_event do instead nothing";
    private static final String UNSEALED = """
            select count(*) from audit_event e where not exists (select from audit_leaf l where l.event_id = e.id)""";

    private final Run run;
    private final Party audited;
    private final Party bare;
    private long seed = 5_000_000;

    private record Party(Business business, String location, String key, Sold sold) {}

    AuditedSales(Run run) throws BenchFailure {
        run.report().begin(Section.AUDIT);
        this.run = run;
        this.audited = party("bench-audited");
        this.bare = party("bench-bare");
        discard();
    }

    void measure() throws BenchFailure {
        run.report().note("warming up: " + run.options().warmup() + " s of sales at 8 clients");
        slice(bare, run.options().warmup() / 2.0);
        slice(audited, run.options().warmup() / 2.0);
        Measured with = Measured.nothing();
        Measured without = Measured.nothing();
        double seconds = Math.max(2, run.options().seconds() / (double) SLICES);
        double burst = 0;
        for (int i = 1; i <= SLICES; i++) {
            run.report().note("slice " + i + " of " + SLICES + ": with audit, without");
            with = with.plus(slice(audited, seconds));
            burst = Math.max(burst, untilSealed());
            without = without.plus(slice(bare, seconds));
        }
        report(with, without, burst);
        new SealedEvidence(run, audited.business()).measure();
    }

    private void report(Measured with, Measured without, double burst) throws BenchFailure {
        Report report = run.report();
        report.add(
                "audit.rate",
                "8 clients: audited sales per second",
                with.outcome().rate(),
                "/s");
        report.add(
                "audit.bare",
                "8 clients: the same without audit",
                without.outcome().rate(),
                "/s");
        double ratio = with.outcome().rate() / without.outcome().rate();
        report.add("audit.ratio", "Audited / without audit", ratio, "", RATIO);
        report.add(
                "audit.p99",
                "8 clients: audited, p99",
                with.outcome().latencies().millis(P99),
                "ms");
        report.add("audit.strangers", "Machine used by others", with.strangers(), "%");
        Latencies delays = singleDelays();
        report.add("audit.delay.p50", "From a sale's answer to its seal, p50", delays.millis(P50), "ms");
        report.add("audit.delay.max", "From a sale's answer to its seal, longest", delays.millis(1), "ms", DELAY);
        report.add("audit.delay.burst", "After a slice at 8 clients: until all is sealed", burst * 1_000, "ms");
    }

    /** One sale at a time. */
    private Latencies singleDelays() throws BenchFailure {
        Latencies delays = new Latencies();
        Api api = audited.business().api();
        try (SaleClient client = new SaleClient(api, api.port(), audited.location(), audited.sold(), ++seed)) {
            for (int i = 0; i < SINGLE_SALES; i++) {
                client.step();
                delays.add((long) (untilSealed() * 1e9));
            }
        } catch (java.io.IOException e) {
            throw new BenchFailure("A sale got no answer", e);
        }
        return delays;
    }

    private double untilSealed() throws BenchFailure {
        long begin = System.nanoTime();
        while (Durations.secondsSince(begin) < 120) {
            if (run.database().askIn(audited.key(), UNSEALED).equals("0")) {
                return Durations.secondsSince(begin);
            }
            Durations.pause(20);
        }
        throw new BenchFailure("The sealer did not catch up within 120 s");
    }

    private Measured slice(Party party, double seconds) throws BenchFailure {
        Api api = party.business().api();
        seed += SEEDS;
        long first = seed;
        long begin = System.nanoTime();
        CpuTimes before = run.cpu();
        Load.Outcome outcome = Load.run(
                CLIENTS, seconds, n -> new SaleClient(api, api.port(), party.location(), party.sold(), first + n));
        new CatchUp(run.database(), party.key()).await();
        return new Measured(outcome, run.cpu().since(before), Durations.secondsSince(begin));
    }

    private Party party(String slug) throws BenchFailure {
        Business business = Business.open(run.platform(), slug, "DE", "EUR", "Europe/Berlin");
        return new Party(
                business, business.locate("Bench shop", "SHOP"), run.database().keyOf(slug), new Sold());
    }

    private void discard() throws BenchFailure {
        try (Connection owner = run.database().owner();
                Statement statement = owner.createStatement()) {
            owner.setSchema(bare.key());
            statement.execute(DISCARD);
        } catch (SQLException e) {
            throw new BenchFailure("The business without audit could not be made", e);
        }
    }
}
