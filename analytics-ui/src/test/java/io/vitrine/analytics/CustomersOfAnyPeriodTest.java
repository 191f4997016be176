package io.vitrine.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vitrine.analytics.rollup.TestShop;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.outbox.OutboxEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Whatever the history, the order in which it arrives and the period: the counts equal a count by hand. */
class CustomersOfAnyPeriodTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 20);
    private static final int PERIODS = 12;

    private record Bought(UUID customer, LocationId place, LocalDate day, int minute) {}

    private record Counts(long customers, long newOnes, long returning) {}

    private final Figures figures = TestFigures.make();

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void countsEqualACountByHand(@ForAll long seed) {
        Random random = new Random(seed);
        TestShop shop = new TestShop("EUR", "Europe/Madrid");
        List<LocationId> places = IntStream.range(0, 3)
                .mapToObj(i -> shop.location("Place " + i, "SHOP"))
                .toList();
        List<UUID> customers =
                IntStream.range(0, 7).mapToObj(i -> shop.customer("C" + i)).toList();
        List<Bought> history = history(random, shop, places, customers);
        arrive(random, shop);
        shop.asOwner(() -> {
            for (int i = 0; i < PERIODS; i++) {
                LocalDate from = START.plusDays(random.nextInt(460) - 30L);
                Period period = new Period(from, from.plusDays(random.nextInt(random.nextBoolean() ? 40 : 400)));
                compare(history, new FigureQuery(period, Optional.empty()));
                compare(history, new FigureQuery(period, Optional.of(places.get(random.nextInt(3)))));
            }
            return true;
        });
    }

    private static List<Bought> history(Random random, TestShop shop, List<LocationId> places, List<UUID> customers) {
        List<Bought> history = new ArrayList<>();
        int days = random.nextBoolean() ? 12 : 400;
        for (int i = random.nextInt(60); i >= 0; i--) {
            Bought bought = new Bought(
                    customers.get(random.nextInt(customers.size())),
                    places.get(random.nextInt(places.size())),
                    START.plusDays(random.nextInt(days)),
                    history.size());
            history.add(bought);
            shop.order(
                    bought.day().atTime(0, bought.minute()).toString(),
                    bought.place(),
                    "RETAIL",
                    bought.customer(),
                    TestShop.line("A", "1", "2.50", "0"));
        }
        return history;
    }

    private static void arrive(Random random, TestShop shop) {
        List<OutboxEvent> events = new ArrayList<>(shop.takeWaiting());
        Collections.shuffle(events, random);
        while (!events.isEmpty()) {
            List<OutboxEvent> batch = events.subList(0, 1 + random.nextInt(Math.min(events.size(), 12)));
            shop.deliver(List.copyOf(batch));
            batch.clear();
        }
    }

    private void compare(List<Bought> history, FigureQuery query) {
        List<Bought> judged = history.stream()
                .filter(bought -> query.location().map(bought.place()::equals).orElse(true))
                .sorted(Comparator.comparing(Bought::day).thenComparing(Bought::minute))
                .toList();
        Kpis kpis = figures.kpis(query);
        assertEquals(
                byHand(judged, query.period()),
                new Counts(kpis.customers(), kpis.newCustomers(), kpis.returningCustomers()),
                () -> query.toString());
        for (Interval interval : Interval.values()) {
            for (Metric metric : List.of(Metric.CUSTOMERS, Metric.NEW_CUSTOMERS, Metric.RETURNING_CUSTOMERS)) {
                figures.trend(metric, query, interval)
                        .points()
                        .forEach(point -> assertEquals(
                                BigDecimal.valueOf(
                                        count(metric, byHand(judged, new Period(point.start(), point.end())))),
                                point.value(),
                                () -> metric + " " + point + " of " + query));
            }
        }
    }

    private static long count(Metric metric, Counts counts) {
        return switch (metric) {
            case CUSTOMERS -> counts.customers();
            case NEW_CUSTOMERS -> counts.newOnes();
            default -> counts.returning();
        };
    }

    private static Counts byHand(List<Bought> oldestFirst, Period period) {
        Map<UUID, LocalDate> first = new HashMap<>();
        Set<UUID> customers = new HashSet<>();
        Set<UUID> returning = new HashSet<>();
        for (Bought bought : oldestFirst) {
            boolean inside =
                    !bought.day().isBefore(period.from()) && !bought.day().isAfter(period.to());
            if (inside) {
                customers.add(bought.customer());
                if (first.containsKey(bought.customer())) {
                    returning.add(bought.customer());
                }
            }
            first.putIfAbsent(bought.customer(), bought.day());
        }
        long newOnes = first.values().stream()
                .filter(day -> !day.isBefore(period.from()) && !day.isAfter(period.to()))
                .count();
        return new Counts(customers.size(), newOnes, returning.size());
    }
}
