package io.vitrine.commerce.picking;

import io.vitrine.commerce.inventory.Allocation;
import io.vitrine.commerce.inventory.Availability;
import io.vitrine.commerce.inventory.OutOfStock;
import io.vitrine.commerce.inventory.ShortStock;
import io.vitrine.commerce.inventory.Stock;
import io.vitrine.commerce.inventory.StockWrites;
import io.vitrine.commerce.processing.OrderProcessing;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.Together;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.statement.SqlStatements;

/** What follows when a picker does not find pieces, or finds them damaged. */
@ApplicationScoped
class Shortfall {

    @Inject
    Stock stock;

    @Inject
    OrderProcessing processing;

    @Inject
    Outbox outbox;

    @Inject
    Database database;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    void settle(PickList list, PickLine line, long found, Missing why) {
        long missing = line.wanted() - found;
        List<Allocation> instead = instead(list, line, missing, why);
        long here = instead.stream()
                .filter(part -> part.location().equals(list.location()))
                .mapToLong(Allocation::quantity)
                .sum();
        long elsewhere = instead.stream().mapToLong(Allocation::quantity).sum() - here;
        processing.remark(line.order(), words(list, line, missing, why, here, elsewhere)); // holds the order
        line(list, line, found + here, missing);
        stock(list, line, missing, why, instead);
        if (here == 0 && found > 0) {
            update(PickSql.DONE, list, line, found, missing);
        }
        database.tenant()
                .useHandle(handle -> handle.createUpdate(PickSql.HANDLED)
                        .bind("order", line.order().value())
                        .bind("wrong", 0)
                        .bind("short", missing)
                        .execute());
    }

    /** Damaged pieces are replaced from the same shelf first; a shelf that lacks pieces is not asked again. */
    private List<Allocation> instead(PickList list, PickLine line, long missing, Missing why) {
        List<Availability> places = new ArrayList<>(stock.availability(List.of(line.variant())));
        places.removeIf(place ->
                (why == Missing.NOT_FOUND && place.location().equals(list.location())) || place.available() < 1);
        places.sort((one, other) -> Boolean.compare(
                other.location().equals(list.location()), one.location().equals(list.location())));
        List<Allocation> instead = new ArrayList<>();
        long left = missing;
        for (Availability place : places) {
            long pieces = Math.min(left, place.available());
            if (pieces > 0) {
                instead.add(new Allocation(line.variant(), place.location(), pieces));
                left -= pieces;
            }
        }
        return instead;
    }

    /** First the line, so that what happens to the stock finds it as it is to be. */
    private void line(PickList list, PickLine line, long wanted, long missing) {
        if (wanted == 0) {
            update(PickSql.NONE, list, line, wanted, missing);
        } else {
            update(PickSql.LESS, list, line, wanted, missing);
        }
    }

    private void update(String sql, PickList list, PickLine line, long wanted, long missing) {
        int rows = database.tenant()
                .withHandle(handle -> handle.createUpdate(sql)
                        .configure(SqlStatements.class, PickSql::lenient)
                        .bind("id", list.id().value())
                        .bind("position", line.position())
                        .bind("wanted", wanted)
                        .bind("missing", missing)
                        .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .execute());
        if (rows == 0) {
            throw PickRefused.notNow();
        }
    }

    private void stock(PickList list, PickLine line, long missing, Missing why, List<Allocation> instead) {
        Instant now = clock.instant();
        Together writes = new Together();
        if (!instead.isEmpty()) {
            ShortStock.reserveMore(writes, line.order().value(), instead, now);
        }
        ShortStock.writeOff(
                writes,
                line.order().value(),
                new Allocation(line.variant(), list.location(), missing),
                why.reason(),
                "Pick list " + list.number() + ": " + why.words() + (line.bin().isEmpty() ? "" : " at " + line.bin()),
                ids,
                now,
                PickLists.me());
        StockWrites.changed(writes, outbox, List.of(line.variant()));
        try {
            writes.write(database.tenantDataSource());
        } catch (SQLException e) {
            throw OutOfStock.in(e)
                    .map(RuntimeException.class::cast)
                    .orElseGet(() -> new IllegalStateException("The missing pieces could not be written", e));
        }
    }

    private static String words(PickList list, PickLine line, long missing, Missing why, long here, long elsewhere) {
        long none = missing - here - elsewhere;
        StringBuilder words = new StringBuilder()
                .append(missing)
                .append(" of ")
                .append(line.sku())
                .append(' ')
                .append(why.words())
                .append(" on pick list ")
                .append(list.number())
                .append('.');
        if (here > 0) {
            words.append(' ').append(here).append(" taken from the same shelf instead.");
        }
        if (elsewhere > 0) {
            words.append(' ').append(elsewhere).append(" promised from another location instead.");
        }
        if (none > 0) {
            words.append(' ').append(none).append(" not in stock anywhere: tell the customer.");
        }
        return words.toString();
    }
}
