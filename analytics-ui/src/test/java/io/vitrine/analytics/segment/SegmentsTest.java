package io.vitrine.analytics.segment;

import static io.vitrine.analytics.rollup.TestShop.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.analytics.people.People;
import io.vitrine.analytics.rollup.TestShop;
import io.vitrine.core.access.Access;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.Role;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.TestDatabase;
import io.vitrine.core.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One customer for each segment. The clock stands at 18 March 2026. */
@SuppressWarnings("UnnecessaryAssignment") // wired by hand instead of by the container
class SegmentsTest {

    private static final Database DATABASE = TestDatabase.shared().database();

    private final TestShop shop = new TestShop("EUR", "Europe/Madrid");
    private final SegmentFigures figures = new SegmentFigures();
    private final SegmentMembers members = new SegmentMembers();
    private final List<AuditEntry> trail = new ArrayList<>();
    private final LocationId centre = shop.location("Centre", "SHOP");

    @BeforeEach
    void customers() {
        figures.rows = new SegmentRows();
        figures.rows.database = DATABASE;
        figures.people = new People(DATABASE, TestShop.clock());
        members.rows = figures.rows;
        members.people = figures.people;
        members.cursors = new Cursors() {
            @Override
            public String sign(String place) {
                return place;
            }
        };
        members.audit = new Audit() {
            @Override
            public void record(AuditEntry entry) {
                trail.add(entry);
            }
        };
        buys("New", "10.00", "2026-03-01");
        buys("Once", "10.00", "2026-02-15");
        buys("Big", "500.00", "2025-10-01", "2025-10-02");
        buys("Gone", "10.00", "2024-01-01", "2024-02-01");
        buys("Back", "10.00", "2025-06-01", "2026-03-10");
        buys("Often", "10.00", "2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04", "2026-01-05");
        buys("Splash", "900.00", "2026-02-20");
        shop.order("2026-03-02T10:00:00", centre, "RETAIL", null, line("A", "1", "70.00", "0"));
        shop.deliver();
    }

    @Test
    void eachRuleFindsItsCustomers() {
        assertEquals(
                List.of(
                        "new-this-month [New]",
                        "second-order-missing [Once]",
                        "big-and-silent [Big]",
                        "lost [Gone]",
                        "coming-back [Back]",
                        "frequent [Often]",
                        "big-first-order [Splash]",
                        "sends-back-much []"),
                Arrays.stream(Segment.values())
                        .map(segment -> segment.key() + " " + names(segment))
                        .toList());
        assertTrue(trail.stream().allMatch(entry -> entry.action().equals("customers.listed")));
    }

    @Test
    void sizesAddUpFromTheirMembers() {
        Segments all = shop.asOwner(figures::all);
        assertEquals(7, all.customers());
        assertEquals("2010.00", all.money().toPlainString());
        Segments.Size big = size(all, Segment.BIG_AND_SILENT);
        assertEquals(
                "1000.00 0.4975 500.00",
                big.money() + " " + big.share().orElseThrow() + " "
                        + big.averageOrder().orElseThrow());
        assertEquals(Optional.empty(), size(all, Segment.SENDS_BACK_MUCH).averageOrder());
        all.sizes()
                .forEach(size -> assertEquals(
                        size.customers(),
                        names(size.segment()).size(),
                        size.segment().key()));
    }

    @Test
    void aListThatIsTakenOutLeavesAnEventAndNeedsThePermission() {
        List<String> taken = new ArrayList<>();
        shop.asOwner(() -> {
            members.beginExport(Segment.LOST);
            members.each(Segment.LOST, member -> taken.add(member.name()));
            return true;
        });
        assertEquals(List.of("Gone"), taken);
        assertEquals("customers.exported", trail.get(0).action());
        Call marketing = new Call(
                Optional.of(shop.tenant()),
                Actor.person(new UUID(1, 2), "Mara", Access.of(Role.MARKETING)),
                "request",
                "test");
        Problem refused = assertThrows(
                Problem.class,
                () -> TestDatabase.shared().inTransaction(marketing, () -> {
                    members.beginExport(Segment.LOST);
                    return true;
                }));
        assertEquals(403, refused.status());
    }

    private static Segments.Size size(Segments all, Segment segment) {
        return all.sizes().stream()
                .filter(size -> size.segment() == segment)
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(Segment segment) {
        return shop.asOwner(() -> members.page(segment, Optional.empty(), 100)).members().stream()
                .map(SegmentMember::name)
                .toList();
    }

    private void buys(String name, String price, String... days) {
        UUID customer = shop.customer(name);
        for (String day : days) {
            shop.order(day + "T10:00:00", centre, "RETAIL", customer, line("A", "1", price, "0"));
        }
    }
}
