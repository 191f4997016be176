package io.vitrine.launcher.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Makes the demo businesses and keeps their orders up to now. */
public final class Demo {

    private static final int FIRST_DAYS = 120;

    private final int port;
    private final String baseDomain;
    private final Clock clock;
    private final Consumer<String> progress;
    private final String key;

    /**
     * A demo account.
     *
     * @param slug first part of the business's host name
     */
    public record Login(String business, String slug, String email, String password) {}

    /**
     * @param key by which the server knows the demo's accounts
     * @param progress told what is being done, in a few words
     */
    public Demo(int port, String baseDomain, Clock clock, String key, Consumer<String> progress) {
        this.key = key;
        this.port = port;
        this.baseDomain = baseDomain;
        this.clock = clock;
        this.progress = progress;
    }

    public static List<Login> logins() {
        return Businesses.all().stream()
                .map(business -> new Login(
                        business.name(),
                        business.slug(),
                        business.owner().email(),
                        business.owner().password()))
                .toList();
    }

    /**
     * Adds what is missing: at the first start everything, later the days since the last one.
     *
     * @param memory a file that remembers between starts how far each business came
     * @throws DemoFailure when the server refuses something; what is there stays
     */
    public void create(Path memory) throws DemoFailure {
        try {
            Progress days = new Progress(memory);
            Http platform = Http.to(port, baseDomain);
            for (Business business : Businesses.all()) {
                fill(business, new Account(platform, baseDomain, business, key).enter(), days);
            }
        } catch (IOException e) {
            throw new DemoFailure(memory + " cannot be used", e);
        }
    }

    private void fill(Business business, Http own, Progress days) throws DemoFailure, IOException {
        LocalDateTime now = LocalDateTime.now(clock.withZone(business.zone()));
        LocalDate today = now.toLocalDate();
        LocalDate first = days.lastDay(business).orElse(today.minusDays(FIRST_DAYS));
        Days calendar = new Days(business);
        List<Document> documents = first.datesUntil(today.plusDays(1))
                .flatMap(day -> calendar.on(day).stream())
                .filter(document -> !document.at().isAfter(now))
                .toList();
        Locations locations = new Locations(own);
        Import imports = new Import(own);
        for (Place place : business.places()) {
            progress.accept(business.name() + ", " + place.name());
            String location = locations.idOf(place);
            List<Document> here = documents.stream()
                    .filter(document -> document.place().equals(place))
                    .toList();
            if (!here.isEmpty()) {
                imports.run(location, here);
            }
        }
        progress.accept(business.name() + ", shop");
        Backroom room = Backroom.of(business);
        String stockroom = locations.idOf(stockroom(business));
        Map<String, Shop.Variant> variants = new Shop(own, business.currency(), stockroom, room.goods(), today)
                .fill(
                        Stream.concat(Range.of(business).stream(), room.materials().stream())
                                .toList(),
                        Sellers.of(business));
        new Storefront(own, locations).fill(business);
        if (!days.furnished(business)) {
            progress.accept(business.name() + ", back room");
            new Furnishing(new Errands(own, business), business, stockroom, variants, today).furnish(room);
            days.furnished(business, today);
        }
        days.reached(business, today);
    }

    /** Where the goods of the shop lie: a warehouse, where there is one. */
    private static Place stockroom(Business business) {
        return business.places().stream()
                .filter(place -> place.kind().equals("WAREHOUSE"))
                .findFirst()
                .orElse(business.places().get(0));
    }
}
