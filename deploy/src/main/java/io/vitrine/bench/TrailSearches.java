package io.vitrine.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;

/** How soon a page of a long trail is there, whatever it is narrowed by. */
final class TrailSearches {

    private static final int DAYS = 730;
    private static final int PERIOD = 28;
    private static final int CLIENTS = 2;
    private static final double P50 = 0.5;
    private static final double P95 = 0.95;
    private static final Goal SOON = Goal.atMost(2_000);

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));

    private final Run run;
    private final Business business;

    TrailSearches(Run run) throws BenchFailure {
        run.report().begin(Section.TRAIL);
        this.run = run;
        this.business = Business.open(run.platform(), "bench-trail", "DE", "EUR", "Europe/Berlin");
    }

    void measure() throws BenchFailure {
        int events = run.options().events();
        run.report().note("generating " + events + " events");
        new ManyEvents(run.database()).write(run.database().keyOf(business.slug()), events);
        run.report().add("trail.events", "Events", events, "");
        double seconds = Math.max(2, run.options().seconds() / 3.0);
        Latencies all = new Latencies();
        for (Map.Entry<String, Function<SplittableRandom, String>> search :
                searches().entrySet()) {
            Api api = business.api();
            Load.Outcome outcome = Load.run(
                    CLIENTS,
                    seconds,
                    n -> new QuestionClient(
                            api,
                            random -> "/api/audit/events?" + search.getValue().apply(random),
                            n));
            Latencies found = outcome.latencies();
            all.addAll(found);
            String key = "trail." + search.getKey().replace(' ', '-');
            run.report().add(key + ".p50", "By " + search.getKey() + ", 2 clients: p50", found.millis(P50), "ms");
            run.report().add(key + ".p95", "By " + search.getKey() + ", 2 clients: p95", found.millis(P95), "ms", SOON);
        }
        run.report().add("trail.longest", "The longest search of all", all.millis(1), "ms");
    }

    /** By what the trail is narrowed; many of the pairs find nothing, which takes longest. */
    private Map<String, Function<SplittableRandom, String>> searches() {
        Function<SplittableRandom, String> actor =
                random -> "actor=user:bench-" + (1 + random.nextInt(ManyEvents.ACTORS));
        Function<SplittableRandom, String> action =
                random -> "action=bench.action-" + (1 + random.nextInt(ManyEvents.ACTIONS));
        Function<SplittableRandom, String> object =
                random -> "object=ord_bench-" + (1 + random.nextInt(ManyEvents.OBJECTS));
        return new TreeMap<>(Map.of(
                "period",
                this::period,
                "actor",
                actor,
                "action",
                action,
                "object",
                object,
                "actor and action",
                all(List.of(actor, action)),
                "actor and object",
                all(List.of(actor, object)),
                "actor action and period",
                all(List.of(actor, action, this::period))));
    }

    private static Function<SplittableRandom, String> all(List<Function<SplittableRandom, String>> filters) {
        return random -> String.join(
                "&", filters.stream().map(each -> each.apply(random)).toList());
    }

    private String period(SplittableRandom random) {
        LocalDate last = today.minusDays(random.nextInt(DAYS - PERIOD));
        return "from=" + last.minusDays(PERIOD - 1L) + "&to=" + last;
    }
}
