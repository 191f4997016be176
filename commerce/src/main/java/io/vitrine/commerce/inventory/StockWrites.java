package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.Together;
import io.vitrine.core.persistence.TypeId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an order does to stock, for whoever writes the order: each adds its statements to a transaction in one round trip.
 *
 * <p>When {@link Together#write} throws, ask {@link OutOfStock#in}: a shortage refuses the whole. Levels are locked in one
 * order everywhere, so orders over the same products wait for each other but never in a circle.
 */
public final class StockWrites {

    private StockWrites() {}

    /** Promises the pieces to a new order, until a moment when the payment is still to come. */
    public static void reserve(
            Together writes, UUID orderId, List<Allocation> allocations, Instant now, Optional<Instant> expiresAt) {
        LevelChanges pieces = LevelChanges.of(allocations);
        writes.addExactly(
                pieces.size(),
                StockSql.RESERVE,
                pieces.variants(),
                pieces.locations(),
                pieces.quantities(),
                orderId,
                now,
                expiresAt.orElse(null));
    }

    /**
     * The payment has come: what was reserved until a moment stays reserved. What had lapsed meanwhile is reserved anew, or
     * refused as out of stock.
     *
     * @param allocations the same as were reserved
     */
    public static void keep(Together writes, UUID orderId, List<Allocation> allocations) {
        LevelChanges pieces = LevelChanges.of(allocations);
        writes.add(StockSql.HOLD, orderId)
                .add(StockSql.KEEP, orderId)
                .add(StockSql.REGAIN, pieces.variants(), pieces.locations(), pieces.quantities(), orderId)
                .add(StockSql.REGAINED, orderId, pieces.variants(), pieces.locations(), pieces.quantities());
    }

    /** Gives up whatever the order still has reserved; nothing when that is nothing. */
    public static void release(Together writes, UUID orderId) {
        release(writes, orderId, null);
    }

    /** Gives up what had lapsed by then. */
    static void release(Together writes, UUID orderId, @Nullable Instant lapsedBy) {
        writes.add(StockSql.HOLD, orderId).add(StockSql.RELEASE, orderId, lapsedBy, lapsedBy);
    }

    /** Reserved pieces leave. Those that are not reserved do not: the write is refused by a check, or misses its rows. */
    public static void ship(
            Together writes, UUID orderId, List<Allocation> allocations, Ids ids, Instant now, String actor) {
        LevelChanges pieces = LevelChanges.of(allocations);
        Long[] less = pieces.each(quantity -> -quantity);
        writes.add(StockSql.HOLD, orderId)
                .addExactly(
                        pieces.size(),
                        StockSql.USE,
                        pieces.variants(),
                        pieces.locations(),
                        pieces.quantities(),
                        orderId)
                .add(StockSql.USED_UP, orderId)
                .addExactly(pieces.size(), StockSql.CHANGE, pieces.variants(), pieces.locations(), less, less);
        enter(writes, pieces, less, EntryReason.SHIPPED, orderId, ids, now, actor);
    }

    /** Returned pieces that are as good as new go back on the shelf, wherever that is. */
    public static void takeBack(
            Together writes, UUID orderId, List<Allocation> allocations, Ids ids, Instant now, String actor) {
        LevelChanges pieces = LevelChanges.of(allocations);
        writes.add(StockSql.ENSURE, pieces.variants(), pieces.locations())
                .addExactly(
                        pieces.size(),
                        StockSql.CHANGE,
                        pieces.variants(),
                        pieces.locations(),
                        pieces.quantities(),
                        pieces.each(quantity -> 0));
        enter(writes, pieces, pieces.quantities(), EntryReason.RETURNED, orderId, ids, now, actor);
    }

    /** Tells who follows stock that these variants have more or less of it; once for each transaction. */
    public static void changed(Together writes, Outbox outbox, Collection<VariantId> variants) {
        outbox.publish(new StockChanged(List.copyOf(variants)), writes);
    }

    private static void enter(
            Together writes,
            LevelChanges pieces,
            Long[] changes,
            EntryReason reason,
            UUID orderId,
            Ids ids,
            Instant now,
            String actor) {
        String[] reasons = new String[pieces.size()];
        Arrays.fill(reasons, reason.name());
        writes.add(
                StockSql.ENTER,
                now,
                "",
                TypeId.format("ord", orderId),
                actor,
                pieces.ids(ids),
                pieces.variants(),
                pieces.locations(),
                changes,
                reasons,
                new BigDecimal[pieces.size()],
                new UUID[pieces.size()]);
    }
}
