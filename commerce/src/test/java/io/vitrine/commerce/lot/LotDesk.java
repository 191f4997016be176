package io.vitrine.commerce.lot;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.inventory.EntryReason;
import io.vitrine.commerce.inventory.LotId;
import io.vitrine.commerce.inventory.LotMark;
import io.vitrine.commerce.inventory.Movement;
import io.vitrine.commerce.inventory.StockBooks;
import io.vitrine.core.outbox.DomainEvent;
import io.vitrine.core.outbox.Outbox;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** The services of lots without a container, and a thing whose lots are followed. */
@SuppressWarnings("UnnecessaryAssignment") // here is no framework that would do it
final class LotDesk {

    final StockBooks stock = new StockBooks();
    final List<DomainEvent> events = new CopyOnWriteArrayList<>();
    final Lots lots = new Lots();
    final LotKeeping keeping = new LotKeeping();
    final VariantId cream = stock.variant();

    LotDesk() {
        LotPlaces places = new LotPlaces();
        places.cursors = stock.cursors();
        LotRows rows = new LotRows(stock.database());
        lots.rows = rows;
        lots.places = places;
        lots.audit = stock.audit();
        keeping.rows = rows;
        keeping.writes = new LotWrites(stock.database(), stock.ids());
        keeping.audit = stock.audit();
        keeping.clock = stock.clock();
        keeping.outbox = new Outbox() {
            @Override
            public void publish(DomainEvent event) {
                events.add(event);
            }
        };
        run(() -> keeping.follow(cream, true));
    }

    <T> T does(Supplier<T> work) {
        return stock.as(stock.keeper(), work);
    }

    void run(Runnable work) {
        does(() -> {
            work.run();
            return true;
        });
    }

    /** So many pieces of the lot come; with an end such as 2027-06-30, or none. */
    LotId receive(String code, long pieces, String end) {
        move(code, end, pieces, EntryReason.RECEIVED);
        return all().stream()
                .filter(lot -> lot.code().equals(code))
                .map(Lot::id)
                .findFirst()
                .orElseThrow();
    }

    void move(String code, String end, long change, EntryReason reason) {
        LotMark mark = new LotMark(code, end.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(end)));
        does(() -> stock.stock()
                .record(new Movement(
                        cream,
                        stock.warehouse(),
                        change,
                        reason,
                        "",
                        change > 0 ? Optional.of(BigDecimal.ONE) : Optional.empty(),
                        Optional.of(mark))));
    }

    List<Lot> all() {
        return does(() -> lots.list(new LotSearch(
                        Optional.empty(),
                        Optional.of(cream),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        100)))
                .rows();
    }

    /** Such as "B 1, A 4", those that expire first coming first. */
    String left() {
        return String.join(
                ", ",
                all().stream()
                        .filter(lot -> lot.onHand() > 0)
                        .map(lot -> lot.code() + " " + lot.onHand())
                        .toList());
    }

    /** What is on hand, promised, in lots and held. */
    String level() {
        return stock.text(
                "select on_hand || ' ' || reserved || ' ' || in_lots || ' ' || held from stock_level where variant_id = '"
                        + cream.value() + "' and location_id = '"
                        + stock.warehouse().value() + "'");
    }

    long differences() {
        return does(stock.checks()::checkByClock).differences();
    }
}
