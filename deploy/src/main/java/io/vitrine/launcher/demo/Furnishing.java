package io.vitrine.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Fills the back room: costs, bins and reorder points, then what is bought, made and sold. */
final class Furnishing {

    private static final int COSTS_SINCE = 90;

    private final Errands errands;
    private final Business business;
    private final String location;
    private final Map<String, Shop.Variant> variants;
    private final LocalDate today;

    /** @param location where the goods lie */
    Furnishing(
            Errands errands, Business business, String location, Map<String, Shop.Variant> variants, LocalDate today) {
        this.errands = errands;
        this.business = business;
        this.location = location;
        this.variants = variants;
        this.today = today;
    }

    /** Once: where there are suppliers it was begun before, and what was sold then is not sold again. */
    void furnish(Backroom room) throws DemoFailure {
        if (!errands.read("/api/suppliers?limit=1").getJsonArray("data").isEmpty()) {
            return;
        }
        for (Goods goods : room.goods()) {
            place(goods);
        }
        new Buying(this, errands, today).buy(room.suppliers(), room.purchases());
        new Making(this, errands).make(room.batches());
        new Selling(this, errands).sell(room.orders());
    }

    /** What names a variant here. */
    JsonObjectBuilder of(String sku) throws DemoFailure {
        return Json.createObjectBuilder().add("variant", variant(sku).id()).add("location", location);
    }

    Shop.Variant variant(String sku) throws DemoFailure {
        Shop.Variant variant = variants.get(sku);
        if (variant == null) {
            throw new DemoFailure(business.name() + " has no " + sku, null);
        }
        return variant;
    }

    String location() {
        return location;
    }

    JsonObject money(BigDecimal amount) {
        return Json.createObjectBuilder()
                .add("amount", amount.toPlainString())
                .add("currency", business.currency())
                .build();
    }

    private void place(Goods goods) throws DemoFailure {
        Shop.Variant variant = variant(goods.sku());
        errands.make(
                "/api/products/" + variant.product() + "/costs",
                Json.createObjectBuilder()
                        .add("variant", variant.id())
                        .add("cost", money(goods.cost()))
                        .add(
                                "validFrom",
                                today.minusDays(COSTS_SINCE)
                                        .atStartOfDay()
                                        .toInstant(ZoneOffset.UTC)
                                        .toString())
                        .build());
        if (goods.reorder() >= 0) {
            errands.set(
                    "/api/inventory/reorder-points",
                    of(goods.sku()).add("reorderPoint", goods.reorder()).build());
        }
        if (!goods.bin().isEmpty()) {
            errands.set(
                    "/api/inventory/bins",
                    of(goods.sku()).add("bin", goods.bin()).build());
        }
        if (!goods.lots().isEmpty()) {
            errands.set("/api/inventory/lot-tracking", Opening.tracked(variant.id()));
        }
    }

    static JsonObject lines(List<JsonObjectBuilder> lines) {
        var array = Json.createArrayBuilder();
        lines.forEach(array::add);
        return Json.createObjectBuilder().add("lines", array).build();
    }
}
