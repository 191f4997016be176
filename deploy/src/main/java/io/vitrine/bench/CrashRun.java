package io.vitrine.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Buyers, people who refund, and many invoices, while the server is killed again and again. {@code deploy/bench crash}.
 *
 * @param buyers who all want one of {@code pieces}
 * @param walkers who pay by card at a gateway elsewhere and never come back
 * @param seconds for which the server is killed again and again; what is left to do then is done in peace
 */
record CrashRun(
        int buyers, int pieces, int carts, int keys, int refunded, int invoices, int walkers, int seconds, long seed) {

    static final String USAGE = """
            Usage: deploy/bench crash [--quick] [--seed N]

              --quick    100 buyers of 20 pieces, 100 invoices, instead of 1,000 buyers of 100 pieces, 10,000 invoices
              --kills S  for how many seconds there are kills (90; quick 20)
              --seed N   when the server is killed (the time)

            Starts a server and a database of its own, on free ports and in a temporary directory, kills them again and again
            while buyers order, and says at the end whether everything is right. Without any kill it fails. Some five minutes on a
            machine of two cores; ends by itself after 30 at most.""";

    private static final int LIMIT = 1_800;
    private static final int THREADS = 12;
    private static final int FAILED = 1;

    static void main(List<String> words) throws BenchFailure, IOException {
        if (words.contains("--help")) {
            System.out.println(USAGE);
            return;
        }
        boolean quick = words.contains("--quick");
        long seed = number(words, "--seed", System.currentTimeMillis());
        int seconds = (int) number(words, "--kills", quick ? 20 : 90);
        CrashRun run = quick
                ? new CrashRun(100, 20, 10, 1, 2, 100, 40, seconds, seed)
                : new CrashRun(1_000, 100, 100, 5, 10, 10_000, 300, seconds, seed);
        Leftovers.guard(LIMIT);
        List<String> faults = run.measure();
        faults.forEach(fault -> System.out.println("WRONG: " + fault));
        System.out.println(faults.isEmpty() ? "Everything is right." : faults.size() + " faults.");
        System.exit(faults.isEmpty() ? 0 : FAILED);
    }

    private static long number(List<String> words, String name, long otherwise) throws BenchFailure {
        int at = words.indexOf(name);
        if (at < 0) {
            return otherwise;
        }
        if (at + 1 >= words.size() || !words.get(at + 1).matches("[0-9]{1,18}")) {
            throw new BenchFailure(name + " needs a number");
        }
        return Long.parseLong(words.get(at + 1));
    }

    private List<String> measure() throws BenchFailure, IOException {
        System.out.println("seed " + seed);
        Path command = Path.of(System.getProperty("vitrine.bench.run"));
        Path data = Leftovers.directory().resolve("data");
        int port = Starts.freePort();
        try (TollGate gateway = new TollGate();
                MortalServer mortal =
                        new MortalServer(command, data, port, environment(gateway), gateway, seconds, seed)) {
            CrashShop shop = CrashShop.open(Api.platform(port), pieces);
            Shop mill = Shop.open(
                    new Run(
                            Options.parse(List.of()),
                            new Report(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)),
                            command,
                            mortal.server(),
                            BenchDatabase.in(data)),
                    20);
            mill.carts(BenchDatabase.in(data), "crash", invoices);
            long begin = System.nanoTime();
            Thread killer = new Thread(mortal, "killer");
            killer.start();
            CrashTally tally = new CrashTally();
            try {
                together(work(port, shop, tally));
            } finally {
                mortal.spare();
                join(killer);
                mortal.revive();
            }
            System.out.printf(
                    "%d requests without an answer, %s, in %.0f s%n",
                    tally.lost.get(), mortal.deaths(), Durations.secondsSince(begin));
            if (mortal.kills() == 0) {
                throw new BenchFailure("Nothing was killed, so nothing is proved; ask for more");
            }
            return new CrashChecks(this, BenchDatabase.in(data), shop, mill, tally, gateway).faults();
        }
    }

    /** What was left open at the gateway is asked for soon. */
    private static Map<String, String> environment(TollGate gateway) {
        return Map.of(
                "VITRINE_SIGNUP_PER_MINUTE", "100000",
                "VITRINE_GATEWAY_SIMULATOR_URL", gateway.address(),
                "VITRINE_PAYMENTS_PAUSE", "PT3S");
    }

    private List<Callable<Boolean>> work(int port, CrashShop shop, CrashTally tally) {
        Caller guest = Caller.guest(port, shop.business().slug(), tally.lost);
        Caller mill = Caller.guest(port, "bench-shop", tally.lost);
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int i = 0; i < buyers; i++) {
            work.add(() -> tally.hot(new StubbornBuyer(guest).buy(shop.hot())));
        }
        for (int i = 0; i < carts; i++) {
            List<String> things = new ArrayList<>(shop.others());
            if (i % 2 == 0) {
                Collections.reverse(things);
            }
            work.add(() -> tally.other(new StubbornBuyer(guest).buy(things)));
        }
        for (int i = 0; i < keys; i++) {
            String key = "fifty-" + i;
            work.add(() -> clicks(new StubbornBuyer(guest), shop, key, tally));
        }
        for (int i = 0; i < refunded; i++) {
            String name = "refunds-" + i;
            work.add(() -> refunds(guest, shop, name, tally));
        }
        for (int i = 1; i <= invoices; i++) {
            int number = i;
            work.add(() -> tally.milled(
                    new StubbornBuyer(mill).order("/api/carts/" + Ids.cart("crash", number), "crash-" + number)));
        }
        for (int i = 0; i < walkers; i++) {
            work.add(() -> tally.left(new StubbornBuyer(guest).leave(shop.others())));
        }
        Collections.shuffle(work, new Random(seed));
        return work;
    }

    /** The same order fifty times at once. */
    private static boolean clicks(StubbornBuyer buyer, CrashShop shop, String key, CrashTally tally)
            throws BenchFailure {
        String cart = buyer.ready(shop.others());
        List<Callable<Boolean>> clicks = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            clicks.add(() -> tally.clicked(key, buyer.order(cart, key)));
        }
        together(clicks);
        return true;
    }

    /** Eight people give back three tenths each, at once. */
    private static boolean refunds(Caller guest, CrashShop shop, String name, CrashTally tally) throws BenchFailure {
        Caller.Reply order = new StubbornBuyer(guest).buy(shop.others());
        tally.other(order);
        Caller owner = guest.bearer(shop.token());
        String part = new BigDecimal(order.body().getJsonObject("total").getString("amount"))
                .multiply(new BigDecimal("0.3"))
                .setScale(2, RoundingMode.HALF_UP)
                .toString();
        String body = "{\"order\":\"" + order.body().getString("id") + "\",\"amount\":{\"amount\":\"" + part
                + "\",\"currency\":\"EUR\"},\"reason\":\"came back\"}";
        List<Callable<Boolean>> people = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String key = name + "-" + i;
            people.add(() -> tally.refunded(name, owner.until("POST", "/api/refunds", body, key)));
        }
        together(people);
        return true;
    }

    private static void together(List<Callable<Boolean>> work) throws BenchFailure {
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(THREADS, work.size()));
        try {
            for (Future<Boolean> one : threads.invokeAll(work)) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new BenchFailure("A buyer gave up: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("interrupted", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void join(Thread killer) throws BenchFailure {
        try {
            killer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("interrupted", e);
        }
    }
}
