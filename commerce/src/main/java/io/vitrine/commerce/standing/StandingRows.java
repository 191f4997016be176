package io.vitrine.commerce.standing;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The tables of standing orders. */
@ApplicationScoped
class StandingRows {

    private static final int MOST = 50;

    private static final String COLUMNS = """
            select s.id, s.account_id, s.weeks, s.next_on, s.state, s.trouble, s.contact::text as contact,
                   s.address::text as address, s.shipping_option, o.number as last_order,
                   concat_ws(', ', s.address ->> 'name', s.address ->> 'line1', s.address ->> 'city') as place
            from standing_order s left join sales_order o on o.id = s.last_order\s""";

    private static final String LIST = COLUMNS + "where s.account_id = :account order by s.state, s.next_on, s.id";

    private static final String FIND = COLUMNS + "where s.account_id = :account and s.id = :id";

    private static final String LOCK = COLUMNS + "where s.id = :id for update of s";

    private static final String LINES = """
            select l.variant_id, v.sku, left(case when v.label = '' then p.name else p.name || ' ' || v.label end, 200) as name,
                   l.quantity
            from standing_line l join variant v on v.id = l.variant_id join product p on p.id = v.product_id
            where l.standing_id = :id order by l.position""";

    private static final String COUNT =
            "select count(*) from standing_order where account_id = :account and state <> 'ENDED'";

    private static final String BEGIN = """
            insert into standing_order (id, account_id, weeks, next_on, state, contact, address, shipping_option, created_at,
                                        updated_at)
            select :id, :account, :weeks, :next, 'ACTIVE', d.contact, d.address, d.shipping_option, :now, :now
            from order_detail d where d.order_id = :order""";

    private static final String BEGIN_LINES = """
            insert into standing_line (standing_id, position, variant_id, quantity)
            select :id, l.line_no, t.variant_id, cast(l.quantity as int)
            from order_line l join order_line_detail t on t.order_id = l.order_id and t.line_no = l.line_no
            where l.order_id = :order""";

    private static final String MOVE = """
            update standing_order set state = :state, next_on = :next, updated_at = :now where id = :id""";

    private static final String PLACED = """
            update standing_order set next_on = :next, last_order = :order, trouble = null, updated_at = :now where id = :id""";

    private static final String LEFT_OUT = """
            update standing_order set next_on = :next, trouble = :trouble, updated_at = :now where id = :id""";

    private static final String DUE = """
            select s.id, s.account_id, a.name from standing_order s join customer_account a on a.id = s.account_id
            where s.state = 'ACTIVE' and s.next_on <= :today order by s.next_on, s.id limit 100""";

    private static final String WHO = "select name, email from customer_account where id = :account";

    @Inject
    Database database;

    /** Everything that a turn needs. */
    record Turn(UUID account, StandingOrder standing, String contact, String address, String shipping) {}

    /** A turn that is due, and whose it is. */
    record Due(StandingOrder.Id id, UUID account, String name) {}

    /** Whose it is. */
    record Who(String name, String email) {}

    List<StandingOrder> list(UUID account) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LIST)
                        .bind("account", account)
                        .map((row, context) -> turn(row, handle).standing())
                        .list());
    }

    Optional<StandingOrder> find(UUID account, StandingOrder.Id id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("account", account)
                        .bind("id", id.value())
                        .map((row, context) -> turn(row, handle).standing())
                        .findOne());
    }

    /** Until the transaction ends nobody else changes it. */
    Optional<Turn> lock(StandingOrder.Id id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LOCK)
                        .bind("id", id.value())
                        .map((row, context) -> turn(row, handle))
                        .findOne());
    }

    boolean full(UUID account) {
        return database.tenant()
                        .withHandle(handle -> handle.createQuery(COUNT)
                                .bind("account", account)
                                .mapTo(Integer.class)
                                .one())
                >= MOST;
    }

    void begin(UUID account, StandingOrder.Id id, UUID order, int weeks, LocalDate next, Instant now) {
        database.tenant().useHandle(handle -> {
            handle.createUpdate(BEGIN)
                    .bind("id", id.value())
                    .bind("account", account)
                    .bind("weeks", weeks)
                    .bind("next", next)
                    .bind("order", order)
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .execute();
            handle.createUpdate(BEGIN_LINES)
                    .bind("id", id.value())
                    .bind("order", order)
                    .execute();
        });
    }

    void move(StandingOrder.Id id, StandingOrder.State state, LocalDate next, Instant now) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(MOVE)
                        .bind("id", id.value())
                        .bind("state", state.name())
                        .bind("next", next)
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .execute());
    }

    void placed(StandingOrder.Id id, UUID order, LocalDate next, Instant now) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(PLACED)
                        .bind("id", id.value())
                        .bind("order", order)
                        .bind("next", next)
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .execute());
    }

    void leftOut(StandingOrder.Id id, String trouble, LocalDate next, Instant now) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(LEFT_OUT)
                        .bind("id", id.value())
                        .bind("trouble", trouble.substring(0, Math.min(trouble.length(), 1_000)))
                        .bind("next", next)
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .execute());
    }

    List<Due> due(LocalDate today) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(DUE)
                        .bind("today", today)
                        .map((row, context) -> new Due(
                                new StandingOrder.Id(row.getObject("id", UUID.class)),
                                row.getObject("account_id", UUID.class),
                                row.getString("name")))
                        .list());
    }

    Who who(UUID account) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(WHO)
                        .bind("account", account)
                        .map((row, context) -> new Who(row.getString("name"), row.getString("email")))
                        .one());
    }

    private static Turn turn(ResultSet row, Handle handle) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Turn(
                row.getObject("account_id", UUID.class),
                new StandingOrder(
                        new StandingOrder.Id(id),
                        row.getInt("weeks"),
                        row.getObject("next_on", LocalDate.class),
                        StandingOrder.State.valueOf(row.getString("state")),
                        handle.createQuery(LINES)
                                .bind("id", id)
                                .map((line, context) -> new StandingOrder.Line(
                                        line.getObject("variant_id", UUID.class),
                                        line.getString("sku"),
                                        line.getString("name"),
                                        line.getInt("quantity")))
                                .list(),
                        row.getString("place"),
                        Optional.ofNullable(row.getString("last_order")),
                        Optional.ofNullable(row.getString("trouble"))),
                row.getString("contact"),
                row.getString("address"),
                row.getString("shipping_option"));
    }
}
