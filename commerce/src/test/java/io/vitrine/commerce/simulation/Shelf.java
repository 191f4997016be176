package io.vitrine.commerce.simulation;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.inventory.EntryReason;
import io.vitrine.commerce.inventory.Movement;
import io.vitrine.commerce.inventory.Stock;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.TestDatabase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** A few goods, of which there is little, in two places. */
final class Shelf {

    private static final List<String> PRICES = List.of("9.99", "0.10", "33.33");

    final List<VariantId> goods = new ArrayList<>();
    private final List<LocationId> places;
    private final House house;
    private final Stock stock;
    private final Ids ids;

    Shelf(House house, Fate fate) {
        this.house = house;
        this.stock = house.get(Stock.class);
        this.ids = house.get(Ids.class);
        this.places =
                house.looking(() -> TestDatabase.shared().database().tenant().withHandle(this::prepare));
        goods.forEach(one -> places.forEach(place -> receive(one, place, 2 + fate.below(5))));
    }

    /** Something comes, breaks, or goes from one place to the other. */
    String move(Fate fate) {
        VariantId what = fate.one(goods);
        LocationId where = fate.one(places);
        if (fate.strikes(50)) {
            return receive(what, where, 1 + fate.below(3));
        }
        return enter(what, where, -1 - fate.below(3), EntryReason.DAMAGED);
    }

    private String receive(VariantId what, LocationId where, int pieces) {
        return enter(what, where, pieces, EntryReason.RECEIVED);
    }

    private String enter(VariantId what, LocationId where, int change, EntryReason reason) {
        house.asOwner(() -> stock.record(new Movement(what, where, change, reason, "", Optional.empty())));
        return reason + " " + change;
    }

    private List<LocationId> prepare(Handle handle) {
        for (int i = places(handle).size(); i < 2; i++) {
            handle.execute("insert into location values (?, ?, 'WAREHOUSE', 'UTC', now())", ids.next(), "Place " + i);
        }
        for (String price : PRICES) {
            UUID product = ids.next();
            VariantId variant = new VariantId(ids.next());
            handle.execute(
                    "insert into product (id, slug, name, status, created_at, updated_at)"
                            + " values (?, ?, 'Thing', 'ACTIVE', now(), now())",
                    product,
                    "p-" + product);
            handle.execute(
                    "insert into variant (id, product_id, position, sku, created_at) values (?, ?, 0, ?, now())",
                    variant.value(),
                    product,
                    "S-" + variant.value());
            handle.execute(
                    "insert into variant_price (id, variant_id, currency, amount, created_at) values (?, ?, 'EUR', ?, now())",
                    ids.next(),
                    variant.value(),
                    new BigDecimal(price));
            goods.add(variant);
        }
        return places(handle);
    }

    private static List<LocationId> places(Handle handle) {
        return handle.createQuery("select id from location order by name")
                .mapTo(UUID.class)
                .map(LocationId::new)
                .list();
    }
}
