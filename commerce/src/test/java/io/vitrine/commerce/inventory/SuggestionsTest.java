package io.vitrine.commerce.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    private static final ReorderPace FORTNIGHT = new ReorderPace(14, 7);

    private final StockDesk desk = new StockDesk();
    private final StockRoom room = desk.room;

    /** 84 in 28 days are 3 a day: 42 until a delivery comes, 21 in reserve; 63 + 84 - 16 = 131. */
    @Test
    void whatLeftLatelySaysWhatToOrder() {
        VariantId cup = room.stocked(100);
        ship(cup, 84, Duration.ofDays(27));
        Suggestion found = suggested().get(0);
        assertEquals(cup, found.variant());
        assertEquals(16, found.available());
        assertEquals("3.00", found.perDay().toPlainString());
        assertEquals(63, found.reorderPoint());
        assertEquals(131, found.quantity());
        assertEquals(
                "84 shipped in 28 days are 3.00 a day. 42 until a delivery comes (14 days) + 21 in reserve (7 days)"
                        + " = reorder at 63. 63 + 84 for 28 days more - 16 available = order 131.",
                found.arithmetic());
    }

    @Test
    void aPartOfAPieceIsAWholeOne() {
        VariantId cup = room.stocked(3);
        ship(cup, 1, Duration.ofDays(1));
        Suggestion found = suggested().get(0);
        assertEquals("0.04", found.perDay().toPlainString());
        assertEquals(2, found.reorderPoint());
        assertEquals(1, found.quantity());
    }

    @Test
    void whatLastsLongEnoughOrLeftLongAgoIsNotSuggested() {
        VariantId plenty = room.stocked(148);
        ship(plenty, 84, Duration.ofDays(1));
        VariantId old = room.stocked(84);
        ship(old, 84, Duration.ofDays(29));
        VariantId still = room.stocked(1);
        assertEquals(List.of(), suggested());
        room.reserve(room.ids.next(), room.of(plenty, 1));
        assertEquals(
                List.of(plenty), suggested().stream().map(Suggestion::variant).toList());
        assertEquals("1 - 0", room.level(still));
    }

    @Test
    void daysAreDays() {
        assertThrows(Problem.class, () -> new ReorderPace(-1, 0));
        assertThrows(Problem.class, () -> new ReorderPace(0, 366));
    }

    private List<Suggestion> suggested() {
        StockSearch all = new StockSearch(Optional.empty(), Optional.empty(), false, Optional.empty(), 10);
        return desk.as(desk.one, () -> desk.suggestions.suggest(all, FORTNIGHT)).rows();
    }

    private void ship(VariantId variant, long pieces, Duration ago) {
        UUID order = room.ids.next();
        Instant then = StockRoom.NOW.minus(ago);
        room.reserve(order, room.of(variant, pieces));
        room.together(writes -> StockWrites.ship(writes, order, room.of(variant, pieces), room.ids, then, "test"));
    }
}
