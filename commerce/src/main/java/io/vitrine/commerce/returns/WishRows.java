package io.vitrine.commerce.returns;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads what customers wish to send back, and writes what became of it. */
@ApplicationScoped
class WishRows {

    private static final String OPEN = """
            select w.id, w.order_id, o.number, o.location_id, d.contact ->> 'name' as customer, w.reason, w.asked_at
            from return_wish w join sales_order o on o.id = w.order_id join order_detail d on d.order_id = w.order_id
            where not exists (select from return_wish_answer a where a.wish_id = w.id)
              and (cast(:id as uuid) is null or w.id = cast(:id as uuid))
              and (w.asked_at, w.id) > (:at, :place)
              and (cast(:reach as uuid[]) is null or o.location_id = any(cast(:reach as uuid[])))
            order by w.asked_at, w.id limit :limit""";

    private static final String LINES = """
            select l.line_no, l.sku, l.name, cast(w.lines ->> cast(l.line_no as text) as int) as pieces
            from return_wish w join order_line l on l.order_id = w.order_id and jsonb_exists(w.lines, cast(l.line_no as text))
            where w.id = :id order by l.line_no""";

    private static final String COUNT = """
            select count(*) from return_wish w join sales_order o on o.id = w.order_id
            where not exists (select from return_wish_answer a where a.wish_id = w.id)
              and (cast(:reach as uuid[]) is null or o.location_id = any(cast(:reach as uuid[])))""";

    private static final String ANSWER = """
            insert into return_wish_answer (wish_id, case_id, words, answered_at, answered_by)
            values (:id, cast(:case as uuid), :words, :at, :actor) on conflict (wish_id) do nothing""";

    private static final Instant EVER = Instant.EPOCH;
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    Database database;

    /** Those that nobody has answered, the oldest first. */
    List<ReturnWish> open(Instant after, UUID place, int limit) {
        return find(null, after, place, limit);
    }

    Optional<ReturnWish> open(WishId id) {
        return find(id.value(), EVER, FIRST, 1).stream().findFirst();
    }

    long count() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(COUNT)
                        .bindByType("reach", reach(), UUID[].class)
                        .mapTo(Long.class)
                        .one());
    }

    /** Whether nobody had answered before. */
    boolean answer(WishId id, Optional<ReturnCaseId> registered, String words, Instant now) {
        return database.tenant()
                .withHandle(handle -> handle.createUpdate(ANSWER)
                                .bind("id", id.value())
                                .bindByType(
                                        "case",
                                        registered.map(ReturnCaseId::value).orElse(null),
                                        UUID.class)
                                .bind("words", words)
                                .bind("at", now.atOffset(ZoneOffset.UTC))
                                .bind("actor", CurrentCall.require().actor().key())
                                .execute()
                        == 1);
    }

    private List<ReturnWish> find(@Nullable UUID id, Instant after, UUID place, int limit) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(OPEN)
                        .bindByType("id", id, UUID.class)
                        .bind("at", after.atOffset(ZoneOffset.UTC))
                        .bind("place", place)
                        .bindByType("reach", reach(), UUID[].class)
                        .bind("limit", limit)
                        .map(this::read)
                        .list());
    }

    private ReturnWish read(ResultSet row, StatementContext context) throws SQLException {
        WishId id = new WishId(row.getObject("id", UUID.class));
        return new ReturnWish(
                id,
                new OrderId(row.getObject("order_id", UUID.class)),
                row.getString("number"),
                new LocationId(row.getObject("location_id", UUID.class)),
                Optional.ofNullable(row.getString("customer")).orElse(""),
                row.getString("reason"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                lines(id));
    }

    private List<ReturnWish.Line> lines(WishId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LINES)
                        .bind("id", id.value())
                        .map((row, context) -> new ReturnWish.Line(
                                row.getInt("line_no"),
                                row.getString("sku"),
                                row.getString("name"),
                                row.getLong("pieces")))
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
