package io.vitrine.commerce.inventory;

import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.Together;
import io.vitrine.core.persistence.TypeId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What follows when pieces that an order was promised are not on the shelf, or not good. */
public final class ShortStock {

    /** Parameters: order, time, variants, locations, quantities. Adds to the reservations that are there. */
    private static final String RESERVE_MORE = """
            insert into stock_reservation as r (order_id, reserved_at, variant_id, location_id, quantity)
            select ?::uuid, ?::timestamptz, w.variant_id, w.location_id, w.quantity
            from unnest(?::uuid[], ?::uuid[], ?::int8[]) as w (variant_id, location_id, quantity)
            on conflict (order_id, variant_id, location_id) do update set quantity = r.quantity + excluded.quantity""";

    private ShortStock() {}

    /** Promised pieces leave the stock and the promise: they are not there, or not good. */
    public static void writeOff(
            Together writes,
            UUID orderId,
            Allocation missing,
            EntryReason reason,
            String note,
            Ids ids,
            Instant now,
            String actor) {
        LevelChanges pieces = LevelChanges.of(List.of(missing));
        Long[] less = pieces.each(quantity -> -quantity);
        writes.add(StockSql.HOLD, orderId)
                .addExactly(1, StockSql.USE, pieces.variants(), pieces.locations(), pieces.quantities(), orderId)
                .add(StockSql.USED_UP, orderId)
                .addExactly(1, StockSql.CHANGE, pieces.variants(), pieces.locations(), less, less)
                .add(
                        StockSql.ENTER,
                        now,
                        note,
                        TypeId.format("ord", orderId),
                        actor,
                        pieces.ids(ids),
                        pieces.variants(),
                        pieces.locations(),
                        less,
                        new String[] {reason.name()},
                        new BigDecimal[1],
                        new UUID[1]);
    }

    /** Other pieces are promised instead, at the same place or elsewhere. */
    public static void reserveMore(Together writes, UUID orderId, List<Allocation> instead, Instant now) {
        LevelChanges pieces = LevelChanges.of(instead);
        writes.addExactly(
                        pieces.size(),
                        StockSql.CHANGE,
                        pieces.variants(),
                        pieces.locations(),
                        pieces.each(quantity -> 0),
                        pieces.quantities())
                .add(RESERVE_MORE, orderId, now, pieces.variants(), pieces.locations(), pieces.quantities());
    }
}
