package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.access.Access;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Role;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.outbox.TestOutbox;
import io.vitrine.core.persistence.Cursors;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** The services of a stock room without a container, and people who use them. Events go to one follower, "test". */
@SuppressWarnings("UnnecessaryAssignment") // here is no framework that would do it
final class StockDesk {

    final StockRoom room = new StockRoom();
    final List<AuditEntry> trail = new CopyOnWriteArrayList<>();
    final Stock stock = new Stock();
    final StockCounts counts = new StockCounts();
    final StockChecks checks = new StockChecks();
    final StockValues values = new StockValues();
    final Lapses lapses = new Lapses();
    final Suggestions suggestions = new Suggestions();
    final Actor one = person(Access.of(Role.WAREHOUSE));
    final Actor two = person(Access.of(Role.WAREHOUSE));

    StockDesk() {
        Audit audit = new Audit() {
            @Override
            public void record(AuditEntry entry) {
                trail.add(entry);
            }
        };
        Outbox outbox = new TestOutbox(room.database);
        Cursors cursors = new Cursors() {
            @Override
            public String sign(String place) {
                return place;
            }

            @Override
            public String open(String cursor) {
                return cursor;
            }
        };
        StockPlaces places = new StockPlaces();
        places.cursors = cursors;
        Postings postings = new Postings(room.database, outbox, StockRoom.CLOCK);
        stock.levels = room.levels;
        stock.entries = new EntryRows(room.database);
        stock.postings = postings;
        stock.places = places;
        stock.audit = audit;
        stock.ids = room.ids;
        stock.clock = StockRoom.CLOCK;
        counts.rows = new CountRows(room.database);
        counts.postings = postings;
        counts.places = places;
        counts.audit = audit;
        counts.ids = room.ids;
        counts.clock = StockRoom.CLOCK;
        checks.rows = new CheckRows(room.database, room.ids, StockRoom.CLOCK);
        checks.audit = audit;
        values.database = room.database;
        suggestions.rows = new SuggestionRows(room.database);
        suggestions.places = places;
        suggestions.clock = StockRoom.CLOCK;
        lapses.database = room.database;
        lapses.outbox = outbox;
        lapses.audit = audit;
        lapses.clock = StockRoom.CLOCK;
    }

    static Actor person(Access access) {
        return Actor.person(UUID.randomUUID(), "Somebody", access);
    }

    static Actor personAt(LocationId location) {
        return person(Access.of(Role.WAREHOUSE).at(Set.of(location.value())));
    }

    /** What somebody does, in one transaction. */
    <T> T as(Actor actor, Supplier<T> work) {
        return room.test().inTransaction(Call.system(room.business, "test").as(actor), work);
    }

    <T> T asSystem(Supplier<T> work) {
        return CurrentCall.with(
                Call.system(room.business, "test"), () -> room.test().inNewTransaction(work));
    }

    StockEntry move(VariantId variant, long change, EntryReason reason, String note) {
        return as(
                one, () -> stock.record(new Movement(variant, room.warehouse, change, reason, note, Optional.empty())));
    }

    StockEntry receive(VariantId variant, long pieces, String unitCost) {
        return as(
                one,
                () -> stock.record(new Movement(
                        variant,
                        room.warehouse,
                        pieces,
                        EntryReason.RECEIVED,
                        "",
                        Optional.of(new BigDecimal(unitCost)))));
    }
}
