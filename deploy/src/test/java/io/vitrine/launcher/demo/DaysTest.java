package io.vitrine.launcher.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    static Stream<Business> businesses() {
        return Businesses.all().stream();
    }

    @ParameterizedTest
    @MethodSource("businesses")
    void aDayIsTheSameWheneverItIsAskedFor(Business business) {
        assertEquals(new Days(business).on(MONDAY), new Days(business).on(MONDAY));
    }

    @ParameterizedTest
    @MethodSource("businesses")
    void noNumberComesTwice(Business business) {
        Set<String> numbers = new HashSet<>();
        for (Document document : month(business)) {
            assertTrue(numbers.add(document.number()), document.number());
        }
        assertTrue(numbers.size() > 300, "orders in a month: " + numbers.size());
    }

    @ParameterizedTest
    @MethodSource("businesses")
    void whatComesBackWasBoughtBefore(Business business) {
        List<Document> month = month(business);
        List<Document> returns =
                month.stream().filter(d -> d.type() == Document.Type.RETURN).toList();
        assertFalse(returns.isEmpty());
        for (Document back : returns) {
            Line line = back.lines().get(0);
            assertTrue(
                    back.at()
                            .toLocalDate()
                            .minusDays(10)
                            .datesUntil(back.at().toLocalDate())
                            .flatMap(day -> new Days(business).on(day).stream())
                            .flatMap(document -> document.lines().stream())
                            .anyMatch(sold ->
                                    sold.product().equals(line.product()) && sold.quantity() >= line.quantity()),
                    back.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("businesses")
    void theLocationsAddUpToTheWhole(Business business) {
        List<Document> month = month(business);
        BigDecimal whole = sum(month);
        BigDecimal parts = business.places().stream()
                .map(place ->
                        sum(month.stream().filter(d -> d.place().equals(place)).toList()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(whole, parts);
        assertTrue(whole.signum() > 0);
    }

    @ParameterizedTest
    @MethodSource("businesses")
    void theFileHoldsEveryLineOnce(Business business) throws IOException {
        List<Document> month = month(business);
        long lines = month.stream().mapToLong(d -> d.lines().size()).sum();
        String text = unzipped(OrdersFile.of(month));
        assertEquals(lines + 1, text.lines().count());
        assertTrue(text.contains("," + month.get(0).number() + ","));
    }

    @ParameterizedTest
    @MethodSource("businesses")
    void customersComeAgainAndNewOnesCome(Business business) {
        List<Customer> seen = month(business).stream()
                .flatMap(document -> document.customer().stream())
                .toList();
        long different = seen.stream().distinct().count();
        assertTrue(different < seen.size() * 9 / 10, different + " of " + seen.size());
        assertTrue(different > 40, different + " of " + seen.size());
        assertTrue(seen.stream().allMatch(customer -> customer.email().endsWith(".example")));
    }

    private static List<Document> month(Business business) {
        List<Document> documents = new ArrayList<>();
        Days days = new Days(business);
        MONDAY.datesUntil(MONDAY.plusDays(28)).forEach(day -> documents.addAll(days.on(day)));
        return documents;
    }

    private static BigDecimal sum(List<Document> documents) {
        return documents.stream()
                .map(d -> d.type() == Document.Type.SALE ? d.net() : d.net().negate())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String unzipped(byte[] bytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
