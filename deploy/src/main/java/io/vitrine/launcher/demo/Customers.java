package io.vitrine.launcher.demo;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The customers of a business: new ones come every day, and most orders are of those who were there before. */
final class Customers {

    private static final int FIRST = 40;

    private final Business business;
    private final int newPerWeek;

    Customers(Business business) {
        this.business = business;
        this.newPerWeek =
                1 + business.places().stream().mapToInt(Place::ordersPerDay).sum() / 2;
    }

    /** @return one of those who know the business by that day */
    Customer someone(LocalDate day, Random chance) {
        int known = FIRST + (int) (ChronoUnit.DAYS.between(Days.OPENING, day) * newPerWeek / 7);
        // The newest and the faithful: half of the orders come from a tenth of the customers.
        int index = chance.nextBoolean() ? chance.nextInt(Math.max(1, known / 10)) : chance.nextInt(known);
        return customer(index);
    }

    private Customer customer(int index) {
        List<String> firstNames = business.firstNames();
        List<String> surnames = business.surnames();
        Random chance = new Random(business.slug().hashCode() * 31L + index * 0x9E3779B97F4A7C15L);
        String name =
                firstNames.get(chance.nextInt(firstNames.size())) + " " + surnames.get(chance.nextInt(surnames.size()));
        String country =
                business.countries().get(chance.nextInt(business.countries().size()));
        String number = String.format(Locale.ROOT, "C-%05d", index + 1);
        return new Customer(number, mailbox(name) + (index + 1) + "@mail.example", name, country);
    }

    private static String mailbox(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace(' ', '.')
                .toLowerCase(Locale.ROOT);
    }
}
