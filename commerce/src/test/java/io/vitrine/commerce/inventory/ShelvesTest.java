package io.vitrine.commerce.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.access.Actor;
import io.vitrine.core.location.LocationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // here is no framework that would do it
class ShelvesTest {

    private final StockDesk desk = new StockDesk();
    private final StockRoom room = desk.room;
    private final Shelves shelves = shelves();

    private Shelves shelves() {
        Shelves made = new Shelves();
        made.rows = new ShelfRows(room.database);
        made.places = desk.stock.places;
        return made;
    }

    @Test
    void aLevelIsAsGoodAsItsReorderPointSays() {
        VariantId plenty = stocked(20, 10);
        VariantId low = stocked(10, 10);
        VariantId critical = stocked(5, 10);
        VariantId promised = stocked(3, 10);
        VariantId free = room.stocked(1);
        room.reserve(room.ids.next(), room.of(promised, 3));
        assertEquals(ShelfState.IN_STOCK, state(plenty));
        assertEquals(ShelfState.REORDER, state(low));
        assertEquals(ShelfState.CRITICAL, state(critical));
        assertEquals(ShelfState.OUT, state(promised), "what is promised cannot be sold");
        assertEquals(ShelfState.IN_STOCK, state(free), "without a point nobody asked to be told");
        assertEquals(
                Map.of(ShelfState.IN_STOCK, 2L, ShelfState.REORDER, 1L, ShelfState.CRITICAL, 1L, ShelfState.OUT, 1L),
                desk.as(desk.one, () -> shelves.counts(Optional.empty())));
        assertEquals(List.of(critical), found(Optional.of(ShelfState.CRITICAL), desk.one));
        assertEquals(
                Map.of(low, 10L),
                desk.as(desk.one, () -> shelves.at(room.warehouse, List.of(low))).values().stream()
                        .collect(Collectors.toMap(StockLevel::variant, StockLevel::onHand)));
    }

    @Test
    void theListIsLeafedThroughByNumberAndEndsWhereTheAccessEnds() {
        List<VariantId> all = room.stocked(5, 3);
        LocationId shop = room.location("Shop");
        List<String> leafed = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Optional<String> from = after;
            StockPage<ShelfRow> page = desk.as(
                    desk.one,
                    () -> shelves.page(new ShelfSearch(Optional.empty(), Optional.empty(), Optional.empty(), from, 2)));
            page.rows().forEach(row -> leafed.add(row.article().sku()));
            after = page.next();
        } while (after.isPresent());
        assertEquals(all.size(), leafed.size());
        assertEquals(leafed.stream().sorted().toList(), leafed);
        assertEquals(List.of(), found(Optional.empty(), StockDesk.personAt(shop)));
        String sku = leafed.get(3);
        assertEquals(
                1,
                desk.as(
                                desk.one,
                                () -> shelves.page(new ShelfSearch(
                                        Optional.of(sku.substring(5)),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        10)))
                        .rows()
                        .size());
    }

    private VariantId stocked(long pieces, long point) {
        VariantId variant = room.stocked(pieces);
        desk.as(desk.one, () -> {
            desk.stock.reorderAt(variant, room.warehouse, Optional.of(point));
            return true;
        });
        return variant;
    }

    private ShelfState state(VariantId variant) {
        return desk
                .as(
                        desk.one,
                        () -> shelves.page(new ShelfSearch(
                                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 100)))
                .rows()
                .stream()
                .filter(row -> row.article().variant().equals(variant))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private List<VariantId> found(Optional<ShelfState> state, Actor actor) {
        return desk
                .as(
                        actor,
                        () -> shelves.page(
                                new ShelfSearch(Optional.empty(), Optional.empty(), state, Optional.empty(), 100)))
                .rows()
                .stream()
                .map(row -> row.article().variant())
                .toList();
    }
}
