package io.vitrine.analytics.rfm;

import static io.vitrine.analytics.rollup.TestShop.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.analytics.rollup.TestShop;
import io.vitrine.core.access.Access;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.Role;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.TestDatabase;
import io.vitrine.core.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ten customers: the n-th buys n times, the last time on the n-th of March; the last two on the same day. */
class RfmTest {

    private static final Optional<LocalDate> TODAY = Optional.empty();

    private final TestShop shop = new TestShop("EUR", "Europe/Madrid");
    private final RfmFigures figures = TestRfm.make();
    private final List<AuditEntry> trail = new ArrayList<>();
    private final RfmMembers members = TestRfm.members(trail);

    @BeforeEach
    void tenCustomers() {
        LocationId centre = shop.location("Centre", "SHOP");
        for (int n = 1; n <= 10; n++) {
            UUID customer = shop.customer("Customer " + n);
            int last = Math.min(n, 9);
            for (int i = 0; i < n; i++) {
                String day = i == 0 ? "2026-03-0" + last : "2026-02-" + (10 + i);
                shop.order(day + "T10:00:00", centre, "RETAIL", customer, line("A", "1", "10.00", "1.00"));
            }
        }
        shop.order("2026-03-01T10:00:00", centre, "RETAIL", null, line("A", "1", "10.00", "1.00"));
        shop.deliver();
    }

    @Test
    void fifthsAreScoredAndEqualsScoreTheSame() {
        Rfm today = shop.asOwner(() -> figures.of(TODAY));
        assertEquals(10, today.customers());
        assertEquals("495.00", today.money().toPlainString());
        List<RfmMember> best = page(RfmGroup.CHAMPIONS, Optional.empty(), 10).members();
        assertEquals(
                List.of("Customer 10 5-5-5 90.0000", "Customer 9 5-5-5 81.0000", "Customer 8 4-4-4 72.0000"),
                concat(best, page(RfmGroup.LOYAL, Optional.empty(), 10).members())
                        .subList(0, 3));
    }

    @Test
    void aDayInThePastIsReadFromTheRawRowsAndAgreesWithWhatIsKept() {
        Rfm kept = shop.asOwner(() -> figures.of(Optional.of(LocalDate.of(2026, 3, 9))));
        shop.order(
                "2026-03-17T10:00:00",
                new LocationId(locations()),
                "RETAIL",
                shop.customer("Late"),
                line("A", "1", "9", "0"));
        shop.deliver();
        Rfm raw = shop.asOwner(() -> figures.of(Optional.of(LocalDate.of(2026, 3, 9))));
        assertEquals(kept.groups(), raw.groups());
        assertEquals(11, shop.asOwner(() -> figures.of(TODAY)).customers());
        assertEquals(
                0,
                shop.asOwner(() -> figures.of(Optional.of(LocalDate.of(2020, 1, 1))))
                        .customers());
    }

    @Test
    void pagesGoThroughAGroupOnceAndTheTrailSaysWhoLooked() {
        List<String> seen = new ArrayList<>();
        for (RfmGroup group : RfmGroup.values()) {
            Optional<String> next = Optional.empty();
            do {
                RfmPage page = page(group, next, 1);
                page.members().forEach(member -> seen.add(member.name()));
                next = page.next();
            } while (next.isPresent());
        }
        assertEquals(10, seen.size());
        assertEquals(10, seen.stream().distinct().count());
        assertTrue(trail.stream().allMatch(entry -> entry.action().equals("customers.listed")));
        List<String> file = new ArrayList<>();
        shop.asOwner(() -> {
            LocalDate at = members.beginExport(RfmGroup.CHAMPIONS, TODAY);
            members.each(RfmGroup.CHAMPIONS, at, member -> file.add(member.name()));
            return true;
        });
        assertEquals(List.of("Customer 10", "Customer 9"), file);
        assertEquals("customers.exported", trail.get(trail.size() - 1).action());
    }

    @Test
    void namesNeedMoreThanFigures() {
        Call manager = new Call(
                Optional.of(shop.tenant()),
                Actor.person(new UUID(1, 2), "Mara", Access.of(Role.STORE_MANAGER)),
                "request",
                "test");
        assertEquals(
                10,
                TestDatabase.shared()
                        .inTransaction(manager, () -> figures.of(TODAY))
                        .customers());
        Problem refused = assertThrows(
                Problem.class,
                () -> TestDatabase.shared()
                        .inTransaction(manager, () -> members.page(RfmGroup.CHAMPIONS, TODAY, Optional.empty(), 10)));
        assertEquals(403, refused.status());
        assertTrue(trail.isEmpty());
    }

    private RfmPage page(RfmGroup group, Optional<String> next, int limit) {
        return shop.asOwner(() -> members.page(group, TODAY, next, limit));
    }

    private UUID locations() {
        return TestDatabase.shared()
                .inTransaction(
                        shop.tenant(),
                        () -> TestDatabase.shared()
                                .database()
                                .tenant()
                                .withHandle(handle -> handle.createQuery("select id from location")
                                        .mapTo(UUID.class)
                                        .one()));
    }

    private static List<String> concat(List<RfmMember> first, List<RfmMember> second) {
        List<RfmMember> all = new ArrayList<>(first);
        all.addAll(second);
        return all.stream()
                .map(member -> "%s %d-%d-%d %s"
                        .formatted(member.name(), member.recency(), member.frequency(), member.worth(), member.money()))
                .toList();
    }
}
