package io.vitrine.commerce.picking;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/** Makes pick lists, and hands them out. The lines are worked off by {@link Picking}. */
@ApplicationScoped
public class PickLists {

    /** The most lines of a walk. */
    static final int MOST_LINES = 100;

    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);

    /** A page of lists; {@code next} leads to the one after. */
    public record Page(List<PickList> lists, Optional<String> next) {

        public Page {
            lists = List.copyOf(lists);
        }
    }

    @Inject
    PickRows rows;

    @Inject
    Database database;

    @Inject
    Audit audit;

    @Inject
    Cursors cursors;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /**
     * Makes a list for the caller out of what waits at the location, in the order of the bins.
     *
     * @throws Problem 409 when nothing waits, or others have it all on their lists
     */
    @Transactional
    public PickList start(StartPicking wish) {
        CurrentCall.permitAt(
                Permission.FULFIL_ORDERS, Optional.of(wish.location().value()));
        PickListId id = new PickListId(ids.next());
        UUID @Nullable [] orders = wish.orders()
                .map(given -> given.stream().map(OrderId::value).toArray(UUID[]::new))
                .orElse(null);
        int lines = database.tenant().withHandle(handle -> {
            handle.createQuery(PickSql.DRAW).mapTo(String.class).list();
            handle.createUpdate(PickSql.LIST)
                    .bind("id", id.value())
                    .bind("location", wish.location().value())
                    .bind("picker", me())
                    .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .execute();
            return handle.createUpdate(PickSql.LINES)
                    .bind("id", id.value())
                    .bind("location", wish.location().value())
                    .bindByType("orders", orders, UUID[].class)
                    .bind("most", MOST_LINES)
                    .execute();
        });
        if (lines == 0) {
            throw PickRefused.nothing();
        }
        audit.record(AuditEntry.created(
                "pick-list.started",
                "pick-list",
                id,
                Map.of("location", wish.location().toString(), "lines", Integer.toString(lines))));
        return rows.find(id).orElseThrow(PickRefused::unknown);
    }

    /** A list at a location that the caller's access reaches. */
    @Transactional
    public Optional<PickList> find(PickListId id) {
        CurrentCall.permit(Permission.FULFIL_ORDERS);
        return rows.find(id)
                .filter(list -> CurrentCall.require()
                        .actor()
                        .access()
                        .reaches(Optional.of(list.location().value())));
    }

    /** The lists, newest first. @throws Problem 422 when the cursor is not one of this list */
    @Transactional
    public Page recent(boolean openOnly, Optional<String> after, int limit) {
        CurrentCall.permit(Permission.FULFIL_ORDERS);
        if (limit < 1 || limit > 100) {
            throw Problem.invalid("limit", "Use 1 to 100.");
        }
        String[] place =
                after.map(cursors::open).map(PickLists::place).orElse(new String[] {EVER.toString(), LAST.toString()});
        List<PickList> found = rows.recent(openOnly, Instant.parse(place[0]), UUID.fromString(place[1]), limit + 1);
        if (found.size() <= limit) {
            return new Page(found, Optional.empty());
        }
        PickList last = found.get(limit - 1);
        return new Page(
                found.subList(0, limit),
                Optional.of(cursors.sign(
                        "pick|" + last.createdAt() + "|" + last.id().value())));
    }

    private static String[] place(String cursor) {
        String[] parts = cursor.split("\\|", -1);
        if (parts.length != 3 || !parts[0].equals("pick")) {
            throw Problem.invalid("after", "Use the value of \"next\" from the page before, unchanged.");
        }
        return new String[] {parts[1], parts[2]};
    }

    /** The caller walks on where somebody else stopped. */
    @Transactional
    public PickList takeOver(PickListId id) {
        PickList list = open(id);
        run(PickSql.TAKE_OVER, id);
        record("pick-list.taken-over", list, Map.of("from", list.picker()));
        return rows.find(id).orElseThrow(PickRefused::unknown);
    }

    /** Nobody walks on: the lines that wait can be put on another list. */
    @Transactional
    public void giveUp(PickListId id) {
        PickList list = open(id);
        run(PickSql.DROP, id);
        run(PickSql.GIVE_UP, id);
        record("pick-list.given-up", list, Map.of("done", Long.toString(list.done())));
    }

    /** The list, held for the running transaction, while it goes on. */
    PickList open(PickListId id) {
        CurrentCall.permit(Permission.FULFIL_ORDERS);
        PickList list = rows.lock(id).orElseThrow(PickRefused::unknown);
        CurrentCall.permitAt(
                Permission.FULFIL_ORDERS, Optional.of(list.location().value()));
        if (list.state() != PickList.State.OPEN) {
            throw PickRefused.over();
        }
        return list;
    }

    /** The same, when it is the caller who walks. */
    PickList mine(PickListId id) {
        PickList list = open(id);
        if (!list.picker().equals(me())) {
            throw PickRefused.others();
        }
        return list;
    }

    int run(String sql, PickListId id) {
        return database.tenant()
                .withHandle(handle -> handle.createUpdate(sql)
                        .configure(SqlStatements.class, PickSql::lenient)
                        .bind("id", id.value())
                        .bind("picker", me())
                        .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .execute());
    }

    void record(String action, PickList list, Map<String, String> facts) {
        audit.record(AuditEntry.created(action, "pick-list", list.id(), facts));
    }

    static String me() {
        return CurrentCall.require().actor().key();
    }
}
