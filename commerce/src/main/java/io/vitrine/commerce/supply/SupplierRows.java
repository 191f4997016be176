package io.vitrine.commerce.supply;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Suppliers as they are kept. */
@Dependent
class SupplierRows {

    private static final String COLUMNS = "select id, name, email, currency, lead_days, active from supplier ";
    private static final String FIND = COLUMNS + "where id = :id";
    private static final String LIST = COLUMNS + """
            where (lower(name), id) > (:place, :place_id) and (:all or active)
            order by lower(name), id limit :limit""";
    private static final String ADD = """
            insert into supplier (id, name, email, currency, lead_days, active, created_at)
            values (:id, :name, :email, :currency, :days, :active, :now)""";
    private static final String CHANGE = """
            update supplier set name = :name, email = :email, currency = :currency, lead_days = :days, active = :active
            where id = :id""";
    private static final String PERFORMANCE = """
            with orders as (
                select o.*, o.status = 'RECEIVED' as complete,
                       (o.sent_at at time zone :zone)::date as sent_on,
                       (o.received_at at time zone :zone)::date as received_on,
                       o.status = 'RECEIVED' or (o.status <> 'CANCELLED' and o.expected_on < :today) as due
                from purchase_order o where o.supplier_id = :id and o.sent_at is not null),
            counted as (
                select count(*) filter (where complete) as complete,
                       coalesce(sum(received_on - sent_on) filter (where complete), 0) as days,
                       count(*) filter (where due) as due,
                       count(*) filter (where complete and received_on <= expected_on) as on_time
                from orders),
            pieces as (
                select coalesce(sum(l.quantity) filter (where o.due), 0) as ordered,
                       coalesce(sum(l.received) filter (where o.due), 0) as received,
                       coalesce(sum(l.received), 0) as taken, coalesce(sum(l.rejected), 0) as rejected
                from orders o join purchase_line l on l.order_id = o.id)
            select * from counted cross join pieces""";
    private static final String NAME_TAKEN = "23505";

    private final Database database;

    @Inject
    SupplierRows(Database database) {
        this.database = database;
    }

    Optional<Supplier> find(SupplierId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("id", id.value())
                        .map(SupplierRows::supplier)
                        .findOne());
    }

    List<Supplier> list(String afterName, UUID afterId, boolean all, int limit) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LIST)
                        .bind("place", afterName)
                        .bind("place_id", afterId)
                        .bind("all", all)
                        .bind("limit", limit)
                        .map(SupplierRows::supplier)
                        .list());
    }

    void add(SupplierId id, SaveSupplier wanted, Instant now) {
        write(ADD, id, wanted, now);
    }

    void change(SupplierId id, SaveSupplier wanted, Instant now) {
        write(CHANGE, id, wanted, now);
    }

    SupplierPerformance performance(SupplierId id, ZoneId zone, LocalDate today) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(PERFORMANCE)
                        .bind("id", id.value())
                        .bind("zone", zone.getId())
                        .bind("today", today)
                        .map((row, context) -> new SupplierPerformance(
                                row.getLong("complete"),
                                row.getLong("days"),
                                row.getLong("due"),
                                row.getLong("on_time"),
                                row.getLong("ordered"),
                                row.getLong("received"),
                                row.getLong("taken"),
                                row.getLong("rejected")))
                        .one());
    }

    private void write(String sql, SupplierId id, SaveSupplier wanted, Instant now) {
        try {
            database.tenant()
                    .useHandle(handle -> handle.createUpdate(sql)
                            .bind("id", id.value())
                            .bind("name", wanted.name())
                            .bind("email", wanted.email().orElse(null))
                            .bind("currency", wanted.currency().getCurrencyCode())
                            .bind("days", wanted.leadDays())
                            .bind("active", wanted.active())
                            .bind("now", now.atOffset(ZoneOffset.UTC))
                            .execute());
        } catch (UnableToExecuteStatementException e) {
            if (e.getCause() instanceof SQLException failure && NAME_TAKEN.equals(failure.getSQLState())) {
                throw Problem.invalid("name", "Another supplier has this name; choose one that tells them apart.");
            }
            throw e;
        }
    }

    private static Supplier supplier(ResultSet row, StatementContext context) throws SQLException {
        return new Supplier(
                new SupplierId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Optional.ofNullable(row.getString("email")),
                Currency.getInstance(row.getString("currency")),
                row.getInt("lead_days"),
                row.getBoolean("active"));
    }
}
