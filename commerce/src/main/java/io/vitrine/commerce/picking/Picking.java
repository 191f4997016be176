package io.vitrine.commerce.picking;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.commerce.processing.OrderProcessing;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/** Works off the lines of a pick list, one after the other. */
@ApplicationScoped
public class Picking {

    @Inject
    PickLists lists;

    @Inject
    PickRows rows;

    @Inject
    Shortfall shortfall;

    @Inject
    OrderProcessing processing;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /**
     * So many pieces of the line are taken; with all of them it is done, and none puts it back on its shelf.
     *
     * @throws Problem 409 when it was sent or called off meanwhile, or somebody else walks; 422 above what is wanted
     */
    @Transactional
    public PickList count(PickListId id, int position, long pieces) {
        PickList list = lists.mine(id);
        PickLine line = line(list, position);
        if (pieces < 0 || pieces > line.wanted()) {
            throw Problem.invalid("picked", "Use 0 to " + line.wanted() + ".");
        }
        if (line.state() == PickState.PICKED && pieces < line.wanted()) {
            changed(PickSql.UNDO, list, position);
        }
        if (line.state() != PickState.PICKED || pieces < line.wanted()) {
            if (pieces == line.wanted()) {
                changed(PickSql.DONE, list, position);
            } else {
                counted(list, position, pieces);
            }
        }
        lists.record(
                "pick-list.counted",
                list,
                Map.of("order", line.order().toString(), "line", Integer.toString(line.line()), "picked", "" + pieces));
        return again(id);
    }

    /**
     * The rest of the line is not there, or not good: it leaves the stock, and the order gets other pieces as far as there are
     * any. The team reads it at the order.
     *
     * @param found pieces that are there and good, fewer than wanted
     */
    @Transactional
    public PickList missing(PickListId id, int position, long found, Missing why) {
        PickList list = lists.mine(id);
        CurrentCall.permitAt(
                Permission.MANAGE_STOCK, Optional.of(list.location().value()));
        PickLine line = line(list, position);
        if (!line.waits()) {
            throw PickRefused.notNow();
        }
        if (found < 0 || found >= line.wanted()) {
            throw Problem.invalid("picked", "Use 0 to " + (line.wanted() - 1) + ": the rest is missing.");
        }
        shortfall.settle(list, line, found, why);
        lists.record(
                "pick-list.short",
                list,
                Map.of(
                        "order",
                        line.order().toString(),
                        "sku",
                        line.sku(),
                        "missing",
                        Long.toString(line.wanted() - found),
                        "why",
                        why.name()));
        return again(id);
    }

    /** What a scanner read: the bin or the thing of the current line, or something else, which is counted as a mistake. */
    @Transactional
    public PickScan scan(PickListId id, String read) {
        PickList list = lists.mine(id);
        String code = read.strip();
        PickLine line = list.current().orElseThrow(PickRefused::notNow);
        if (!line.bin().isEmpty() && line.bin().equalsIgnoreCase(code)) {
            return new PickScan(PickScan.Kind.BIN, "Right bin. Now scan the item.");
        }
        if (!line.means(code)) {
            handled(line.order(), 1, 0);
            lists.record("pick-list.scanned-wrong", list, Map.of("wanted", line.sku()));
            return new PickScan(PickScan.Kind.WRONG, wrong(list, line, code));
        }
        count(id, line.position(), line.picked() + 1);
        return new PickScan(PickScan.Kind.ITEM, line.sku() + ", " + (line.picked() + 1) + " of " + line.wanted());
    }

    private static String wrong(PickList list, PickLine line, String code) {
        String wanted = "take " + line.sku() + (line.bin().isEmpty() ? "" : " from " + line.bin()) + ".";
        return list.lines().stream()
                .filter(other -> other.means(code))
                .findFirst()
                .map(other -> "This is " + other.sku() + " of another line; " + wanted)
                .orElse("Wrong item or bin; " + wanted);
    }

    /** The walk is over: orders that lie on the table whole are ready to ship. @throws Problem 409 while lines wait */
    @Transactional
    public PickList finish(PickListId id) {
        PickList list = lists.mine(id);
        if (lists.run(PickSql.FINISH, id) == 0) {
            throw PickRefused.unfinished();
        }
        List<OrderId> ready = ready(id);
        ready.forEach(order -> processing.advance(order, OrderStatus.READY_TO_SHIP));
        lists.record("pick-list.finished", list, Map.of("ready", Integer.toString(ready.size())));
        return again(id);
    }

    private List<OrderId> ready(PickListId id) {
        UUID @Nullable [] reach = CurrentCall.require()
                .actor()
                .access()
                .locations()
                .map(only -> only.toArray(UUID[]::new))
                .orElse(null);
        return database.tenant()
                .withHandle(handle -> handle.createQuery(PickSql.READY)
                        .bind("id", id.value())
                        .bindByType("reach", reach, UUID[].class)
                        .mapTo(UUID.class)
                        .map(OrderId::new)
                        .list());
    }

    private void counted(PickList list, int position, long pieces) {
        int rows = database.tenant()
                .withHandle(handle -> handle.createUpdate(PickSql.COUNT)
                        .bind("id", list.id().value())
                        .bind("position", position)
                        .bind("picked", pieces)
                        .execute());
        if (rows == 0) {
            throw PickRefused.notNow();
        }
    }

    private void changed(String sql, PickList list, int position) {
        int rows = database.tenant()
                .withHandle(handle -> handle.createUpdate(sql)
                        .configure(SqlStatements.class, PickSql::lenient)
                        .bind("id", list.id().value())
                        .bind("position", position)
                        .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .execute());
        if (rows == 0) {
            throw PickRefused.notNow();
        }
    }

    private void handled(OrderId order, int wrong, long missing) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(PickSql.HANDLED)
                        .bind("order", order.value())
                        .bind("wrong", wrong)
                        .bind("short", missing)
                        .execute());
    }

    private PickList again(PickListId id) {
        return rows.find(id).orElseThrow(PickRefused::unknown);
    }

    private static PickLine line(PickList list, int position) {
        return list.line(position).orElseThrow(() -> Problem.notFound("line of this list"));
    }
}
