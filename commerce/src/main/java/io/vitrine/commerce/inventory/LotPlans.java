package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says from which lots pieces go to another location: the good ones that expire first, what lies in no lot, then the rest. */
@Dependent
class LotPlans {

    private static final String LOCK = """
            select variant_id, location_id, on_hand - in_lots as loose, in_lots from stock_level
            where variant_id = any(:variants) and location_id in (:from, :to)
            order by variant_id, location_id for no key update""";
    private static final String LOTS = """
            select b.variant_id, b.lot_id, b.on_hand, s.state = 'OK' as good from stock_lot_level b
            join stock_lot s on s.id = b.lot_id
            where b.location_id = :from and b.variant_id = any(:variants) and b.on_hand > 0
            order by b.variant_id, s.state <> 'OK', s.expires_on nulls last, s.created_at, s.id""";

    private final Database database;

    @Inject
    LotPlans(Database database) {
        this.database = database;
    }

    /** Pieces of a lot, or of none. */
    record Part(LotId lot, long pieces) {}

    private record Level(UUID variant, UUID location, long loose, long inLots) {}

    private record Balance(UUID variant, LotId lot, long pieces, boolean good) {}

    /** The parts of each variant that has lots there; a variant without lots is absent. */
    Map<VariantId, List<Part>> of(Transfer transfer) {
        UUID[] variants =
                transfer.lines().stream().map(line -> line.variant().value()).toArray(UUID[]::new);
        List<Level> levels = locked(transfer, variants);
        Map<UUID, Long> loose = levels.stream()
                .filter(level -> level.inLots() > 0
                        && level.location().equals(transfer.from().value()))
                .collect(Collectors.toMap(Level::variant, Level::loose));
        if (loose.isEmpty()) {
            return Map.of();
        }
        List<Balance> lots = lots(transfer, variants);
        return transfer.lines().stream()
                .filter(line -> loose.containsKey(line.variant().value()))
                .collect(Collectors.toMap(
                        Transfer.Line::variant,
                        line -> parts(
                                line.quantity(),
                                loose.getOrDefault(line.variant().value(), 0L),
                                lots.stream()
                                        .filter(lot -> lot.variant()
                                                .equals(line.variant().value()))
                                        .toList())));
    }

    /** What is missing at the end is asked of no lot, and refused as too many. */
    private static List<Part> parts(long wanted, long loose, List<Balance> lots) {
        List<Part> order = new ArrayList<>();
        lots.stream().filter(Balance::good).forEach(lot -> order.add(new Part(lot.lot(), lot.pieces())));
        order.add(new Part(LotId.NONE, loose));
        lots.stream().filter(lot -> !lot.good()).forEach(lot -> order.add(new Part(lot.lot(), lot.pieces())));
        List<Part> parts = new ArrayList<>();
        long left = wanted;
        for (Part part : order) {
            long taken = Math.min(left, part.pieces());
            if (taken > 0) {
                parts.add(new Part(part.lot(), taken));
                left -= taken;
            }
        }
        if (left > 0) {
            parts.add(new Part(LotId.NONE, left));
        }
        return parts;
    }

    private List<Level> locked(Transfer transfer, UUID[] variants) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LOCK)
                        .bindByType("variants", variants, UUID[].class)
                        .bind("from", transfer.from().value())
                        .bind("to", transfer.to().value())
                        .map((row, context) -> new Level(
                                row.getObject("variant_id", UUID.class),
                                row.getObject("location_id", UUID.class),
                                row.getLong("loose"),
                                row.getLong("in_lots")))
                        .list());
    }

    private List<Balance> lots(Transfer transfer, UUID[] variants) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LOTS)
                        .bindByType("variants", variants, UUID[].class)
                        .bind("from", transfer.from().value())
                        .map((row, context) -> new Balance(
                                row.getObject("variant_id", UUID.class),
                                new LotId(row.getObject("lot_id", UUID.class)),
                                row.getLong("on_hand"),
                                row.getBoolean("good")))
                        .list());
    }
}
