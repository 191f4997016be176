package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.access.Actor;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** A stock room for the tests of features that move its stock. */
@SuppressWarnings("UnnecessaryAssignment") // here is no framework that would do it
public final class StockBooks {

    private final StockDesk desk = new StockDesk();

    public StockBook book() {
        StockBook book = new StockBook();
        book.postings = desk.counts.postings;
        book.lots = desk.stock.lots;
        book.ids = desk.room.ids;
        return book;
    }

    public UnitCosts costs() {
        UnitCosts costs = new UnitCosts();
        costs.database = desk.room.database;
        return costs;
    }

    public Stock stock() {
        return desk.stock;
    }

    public StockChecks checks() {
        return desk.checks;
    }

    public Suggestions suggestions() {
        return desk.suggestions;
    }

    public Database database() {
        return desk.room.database;
    }

    public Ids ids() {
        return desk.room.ids;
    }

    public Clock clock() {
        return StockRoom.CLOCK;
    }

    public Audit audit() {
        return desk.stock.audit;
    }

    public List<AuditEntry> trail() {
        return desk.trail;
    }

    public Cursors cursors() {
        return desk.stock.places.cursors;
    }

    public Actor keeper() {
        return desk.one;
    }

    public Actor keeperOf(LocationId location) {
        return StockDesk.personAt(location);
    }

    public LocationId warehouse() {
        return desk.room.warehouse;
    }

    public LocationId location(String name) {
        return desk.room.location(name);
    }

    public VariantId variant() {
        return desk.room.variant();
    }

    /** So many pieces have come, and so many of them left on that day. */
    public VariantId sold(long pieces, long left, Instant at) {
        VariantId variant = desk.room.stocked(pieces);
        UUID order = desk.room.ids.next();
        desk.room.reserve(order, desk.room.of(variant, left));
        desk.room.together(
                writes -> StockWrites.ship(writes, order, desk.room.of(variant, left), desk.room.ids, at, "test"));
        return variant;
    }

    public void reserve(UUID order, VariantId variant, long pieces) {
        desk.room.reserve(order, desk.room.of(variant, pieces));
    }

    public void release(UUID order) {
        desk.room.together(writes -> StockWrites.release(writes, order));
    }

    public void ship(UUID order, VariantId variant, long pieces) {
        desk.room.together(writes ->
                StockWrites.ship(writes, order, desk.room.of(variant, pieces), desk.room.ids, StockRoom.NOW, "test"));
    }

    public void takeBack(UUID order, VariantId variant, long pieces) {
        desk.room.together(writes -> StockWrites.takeBack(
                writes, order, desk.room.of(variant, pieces), desk.room.ids, StockRoom.NOW, "test"));
    }

    public <T> T as(Actor actor, Supplier<T> work) {
        return desk.as(actor, work);
    }

    /** Such as "50 - 3": on hand, and reserved of it. */
    public String level(VariantId variant) {
        return desk.room.level(variant);
    }

    public String text(String sql) {
        return desk.room.text(sql);
    }

    public void execute(String sql, Object... values) {
        desk.room.execute(sql, values);
    }

    /** Levels that are not what the ledger says. */
    public long faults() {
        return desk.room.faults();
    }
}
