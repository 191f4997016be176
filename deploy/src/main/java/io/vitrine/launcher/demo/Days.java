package io.vitrine.launcher.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** What happens in a business day by day: with the rhythm of the week, slow growth, chance, and things that come back. */
final class Days {

    /** Numbers and growth count from here; a day before it has no orders. */
    static final LocalDate OPENING = LocalDate.of(2026, 1, 1);

    private static final int NUMBERS_PER_ORDER = 3;
    private static final int FIRST_RETURN_AFTER = 2;
    private static final int LAST_RETURN_AFTER = 10;

    private final Business business;
    private final Customers customers;
    private final int numbersPerDay;

    Days(Business business) {
        this.business = business;
        this.customers = new Customers(business);
        this.numbersPerDay = NUMBERS_PER_ORDER
                * business.places().stream().mapToInt(Place::ordersPerDay).sum();
    }

    /** @return everything that happens on the day, by time */
    List<Document> on(LocalDate day) {
        List<Document> sales = sales(day);
        return Stream.concat(sales.stream(), returns(day, sales.size()).stream())
                .sorted(Comparator.comparing(Document::at).thenComparing(Document::number))
                .toList();
    }

    private List<Document> sales(LocalDate day) {
        if (day.isBefore(OPENING)) {
            return List.of();
        }
        Random chance = chance(day, 1);
        boolean promotion = chance.nextInt(16) == 0;
        List<Document> drafts = new ArrayList<>();
        for (Place place : business.places()) {
            int count = orders(place, day, chance);
            for (int i = 0; i < count; i++) {
                drafts.add(new Document(
                        Document.Type.SALE,
                        "",
                        time(day, chance),
                        place,
                        customer(day, chance),
                        basket(chance, promotion)));
            }
        }
        drafts.sort(Comparator.comparing(Document::at));
        return numbered(drafts, day, business.prefix() + "-");
    }

    private List<Document> returns(LocalDate day, int sales) {
        Random chance = chance(day, 2);
        int count = (sales * business.rhythm().returned() + chance.nextInt(100)) / 100;
        List<Document> drafts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int back = FIRST_RETURN_AFTER + chance.nextInt(LAST_RETURN_AFTER - FIRST_RETURN_AFTER + 1);
            List<Document> earlier = sales(day.minusDays(back));
            if (!earlier.isEmpty()) {
                Document sale = earlier.get(chance.nextInt(earlier.size()));
                Line line = sale.lines().get(chance.nextInt(sale.lines().size()));
                Line part = line.part(1 + chance.nextInt(line.quantity()));
                drafts.add(new Document(
                        Document.Type.RETURN, "", time(day, chance), sale.place(), sale.customer(), List.of(part)));
            }
        }
        drafts.sort(Comparator.comparing(Document::at));
        return numbered(drafts, day, business.prefix() + "R-");
    }

    private List<Document> numbered(List<Document> drafts, LocalDate day, String prefix) {
        long first = (ChronoUnit.DAYS.between(OPENING, day) + 1) * numbersPerDay + 1;
        List<Document> result = new ArrayList<>();
        for (Document draft : drafts) {
            String number = prefix + (first + result.size());
            result.add(new Document(draft.type(), number, draft.at(), draft.place(), draft.customer(), draft.lines()));
        }
        return result;
    }

    private int orders(Place place, LocalDate day, Random chance) {
        long age = ChronoUnit.DAYS.between(OPENING, day);
        long growth = Math.min(200, 100 + age / 12);
        long weekday = business.rhythm().weekdays().get(day.getDayOfWeek().getValue() - 1);
        long luck = 80L + chance.nextInt(41);
        return (int) (place.ordersPerDay() * growth * weekday * luck / 1_000_000);
    }

    private Optional<Customer> customer(LocalDate day, Random chance) {
        return chance.nextInt(100) < business.rhythm().guests()
                ? Optional.empty()
                : Optional.of(customers.someone(day, chance));
    }

    private List<Line> basket(Random chance, boolean promotion) {
        Rhythm rhythm = business.rhythm();
        int percent = promotion ? 10 : chance.nextInt(100) < rhythm.discounted() ? 5 * (1 + chance.nextInt(3)) : 0;
        int count = 1 + Math.min(chance.nextInt(rhythm.lines()), chance.nextInt(rhythm.lines()));
        return Stream.generate(() -> Basket.pick(business.products(), chance))
                .limit(count)
                .distinct()
                .map(product -> new Line(product, Basket.quantity(rhythm, chance), BigDecimal.ZERO))
                .map(line -> percent == 0 ? line : line.discounted(percent))
                .toList();
    }

    private LocalDateTime time(LocalDate day, Random chance) {
        List<Integer> hours = business.rhythm().hours();
        int hour = hours.get(chance.nextInt(hours.size()));
        return day.atTime(LocalTime.of(hour, chance.nextInt(60), chance.nextInt(60)));
    }

    private Random chance(LocalDate day, int purpose) {
        long seed = business.slug().hashCode() * 1_000_003L + day.toEpochDay() * 31 + purpose;
        return new Random(seed * 0x9E3779B97F4A7C15L);
    }
}
