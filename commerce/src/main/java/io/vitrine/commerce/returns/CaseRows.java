package io.vitrine.commerce.returns;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads and writes returns. */
@ApplicationScoped
class CaseRows {

    private static final String FIND = """
            select c.id, c.order_id, o.number, c.location_id, l.name, c.state, c.reason, c.registered_at, c.closed_at,
                   c.refundable, d.currency
            from return_case c join sales_order o on o.id = c.order_id join order_detail d on d.order_id = c.order_id
            join location l on l.id = c.location_id
            where c.id = :id""";

    private static final String RECENT = """
            select c.id, c.order_id, o.number, c.location_id, l.name, c.state, c.reason, c.registered_at, c.closed_at,
                   c.refundable, d.currency
            from return_case c join sales_order o on o.id = c.order_id join order_detail d on d.order_id = c.order_id
            join location l on l.id = c.location_id
            where (c.registered_at, c.id) < (:at, :place) and (not :open or c.state = 'REGISTERED')
              and (cast(:order as uuid) is null or c.order_id = cast(:order as uuid))
              and (cast(:reach as uuid[]) is null or c.location_id = any(cast(:reach as uuid[])))
            order by c.registered_at desc, c.id desc limit :limit""";

    private static final String OPEN = """
            select count(*) from return_case where state = 'REGISTERED'
              and (cast(:reach as uuid[]) is null or location_id = any(cast(:reach as uuid[])))""";

    private static final String LINES = """
            select c.line_no, l.sku, l.name, c.announced, c.good, c.damaged
            from return_case_line c join return_case r on r.id = c.case_id
            join order_line l on l.order_id = r.order_id and l.line_no = c.line_no
            where c.case_id = :id order by c.line_no""";

    /** What of each line can be announced: shipped, not back, and in no other open return. The order is held. */
    private static final String HELD = "select location_id from sales_order where id = :id for no key update";

    private static final String FREE = """
            select t.line_no, t.shipped - t.returned - coalesce((
                select sum(c.announced) from return_case_line c join return_case r on r.id = c.case_id
                where r.order_id = t.order_id and r.state = 'REGISTERED' and c.line_no = t.line_no), 0) as free
            from order_line_detail t where t.order_id = :id""";

    private static final String REGISTER = """
            insert into return_case (id, order_id, location_id, state, reason, registered_at, registered_by)
            values (:id, :order, :location, 'REGISTERED', :reason, :at, :actor)""";

    private static final String LINE =
            "insert into return_case_line (case_id, line_no, announced) values (:id, :line, :pieces)";

    private static final String FOUND =
            "update return_case_line set good = :good, damaged = :damaged where case_id = :id and line_no = :line";

    private static final String CLOSE = """
            update return_case set state = :state, closed_at = :at, closed_by = :actor, refundable = :refundable
            where id = :id and state = 'REGISTERED'""";

    /** As credit notes reckon: what all pieces up to these are worth, less those that came back before. */
    private static final String WORTH = """
            select coalesce(sum(
                       round(t.net * (t.returned + w.pieces) / l.quantity, 2) - round(t.net * t.returned / l.quantity, 2)
                       + round(t.tax * (t.returned + w.pieces) / l.quantity, 2) - round(t.tax * t.returned / l.quantity, 2)), 0)
            from unnest(cast(:lines as int[]), cast(:pieces as int[])) as w (line_no, pieces)
            join order_line l on l.order_id = :id and l.line_no = w.line_no
            join order_line_detail t on t.order_id = l.order_id and t.line_no = l.line_no""";

    @Inject
    Database database;

    Optional<ReturnCase> find(ReturnCaseId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("id", id.value())
                        .map(this::read)
                        .findOne());
    }

    List<ReturnCase> recent(boolean open, Optional<OrderId> order, Instant before, UUID place, int limit) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(RECENT)
                        .bind("at", before.atOffset(ZoneOffset.UTC))
                        .bind("place", place)
                        .bind("open", open)
                        .bindByType("order", order.map(OrderId::value).orElse(null), UUID.class)
                        .bindByType("reach", reach(), UUID[].class)
                        .bind("limit", limit)
                        .map(this::read)
                        .list());
    }

    long open() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(OPEN)
                        .bindByType("reach", reach(), UUID[].class)
                        .mapTo(Long.class)
                        .one());
    }

    /** The location of the order's sale; the order is held until the running transaction ends. */
    Optional<LocationId> hold(OrderId order) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(HELD)
                        .bind("id", order.value())
                        .mapTo(UUID.class)
                        .findOne()
                        .map(LocationId::new));
    }

    Map<Integer, Long> free(OrderId order) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(FREE)
                        .bind("id", order.value())
                        .reduceRows(new HashMap<Integer, Long>(), (all, row) -> {
                            all.put(row.getColumn("line_no", Integer.class), row.getColumn("free", Long.class));
                            return all;
                        }));
    }

    void register(ReturnCaseId id, RegisterReturn wish, LocationId at, Instant now, String actor) {
        database.tenant().useHandle(handle -> {
            handle.createUpdate(REGISTER)
                    .bind("id", id.value())
                    .bind("order", wish.order().value())
                    .bind("location", at.value())
                    .bind("reason", wish.reason())
                    .bind("at", now.atOffset(ZoneOffset.UTC))
                    .bind("actor", actor)
                    .execute();
            wish.lines()
                    .forEach((line, pieces) -> handle.createUpdate(LINE)
                            .bind("id", id.value())
                            .bind("line", line)
                            .bind("pieces", pieces)
                            .execute());
        });
    }

    void found(ReturnCaseId id, int line, Inspected inspected) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(FOUND)
                        .bind("id", id.value())
                        .bind("line", line)
                        .bind("good", inspected.good())
                        .bind("damaged", inspected.damaged())
                        .execute());
    }

    /** Whether it was still open. */
    boolean close(ReturnCaseId id, ReturnCase.State state, Optional<BigDecimal> refundable, Instant now, String actor) {
        return database.tenant()
                .withHandle(handle -> handle.createUpdate(CLOSE)
                                .bind("id", id.value())
                                .bind("state", state.name())
                                .bind("at", now.atOffset(ZoneOffset.UTC))
                                .bind("actor", actor)
                                .bindByType("refundable", refundable.orElse(null), BigDecimal.class)
                                .execute()
                        == 1);
    }

    /** With tax, before they are taken back. */
    BigDecimal worth(OrderId order, Map<Integer, Long> pieces) {
        List<Integer> lines = List.copyOf(pieces.keySet());
        return database.tenant()
                .withHandle(handle -> handle.createQuery(WORTH)
                        .bind("id", order.value())
                        .bindByType("lines", lines.toArray(Integer[]::new), Integer[].class)
                        .bindByType(
                                "pieces",
                                lines.stream()
                                        .map(line -> Math.toIntExact(pieces.getOrDefault(line, 0L)))
                                        .toArray(Integer[]::new),
                                Integer[].class)
                        .mapTo(BigDecimal.class)
                        .one());
    }

    private ReturnCase read(ResultSet row, StatementContext context) throws SQLException {
        ReturnCaseId id = new ReturnCaseId(row.getObject("id", UUID.class));
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new ReturnCase(
                id,
                new OrderId(row.getObject("order_id", UUID.class)),
                row.getString("number"),
                new LocationId(row.getObject("location_id", UUID.class)),
                row.getString("name"),
                ReturnCase.State.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("closed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getBigDecimal("refundable")).map(amount -> Money.of(amount, currency)),
                lines(id));
    }

    private List<ReturnCase.Line> lines(ReturnCaseId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LINES)
                        .bind("id", id.value())
                        .map((row, context) -> new ReturnCase.Line(
                                row.getInt("line_no"),
                                row.getString("sku"),
                                row.getString("name"),
                                row.getLong("announced"),
                                row.getLong("good"),
                                row.getLong("damaged")))
                        .list());
    }

    private static UUID @Nullable [] reach() {
        return CurrentCall.require()
                .actor()
                .access()
                .locations()
                .map(only -> only.toArray(UUID[]::new))
                .orElse(null);
    }
}
