package io.vitrine.analytics.rfm;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Sql;
import io.vitrine.core.persistence.ValuePlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads scored customers: from what is kept for the present, from the raw rows for a day in the past. */
@ApplicationScoped
class RfmRows {

    private static final int BATCH = 2_000;

    /** The customers of one combination of scores. */
    record Cell(RfmGroup group, long customers, long orders, BigDecimal money, LocalDate firstDay, LocalDate lastDay) {}

    /** A place in the list of members; the first page begins above everybody. */
    record Place(BigDecimal money, UUID id) {

        static final Place TOP = new Place(new BigDecimal("1e15"), new UUID(-1, -1));
    }

    @Inject
    Database database;

    List<Cell> cells(LocalDate at) {
        return database.figures()
                .withHandle(handle -> dated(ValuePlans.in(handle), at, RfmSql.GROUPS, RfmSql.GROUPS_AS_OF)
                        .map(RfmRows::cell)
                        .list());
    }

    /** In the business's own transaction, beside the event that says who looked. */
    List<RfmMember> members(RfmGroup group, LocalDate at, Place after, int limit) {
        return business()
                .withHandle(handle -> asked(handle, group, at, after)
                        .bind("limit", limit)
                        .map(RfmRows::member)
                        .list());
    }

    /** Hands over every member without keeping them in memory. */
    void each(RfmGroup group, LocalDate at, Consumer<RfmMember> reader) {
        business().withHandle(handle -> {
            try (Stream<RfmMember> members = asked(handle, group, at, Place.TOP)
                    .bind("limit", Integer.MAX_VALUE)
                    .setFetchSize(BATCH)
                    .map(RfmRows::member)
                    .stream()) {
                members.forEach(reader);
            }
            return true;
        });
    }

    private Sql business() {
        return database.tenant();
    }

    private static Query asked(Handle handle, RfmGroup group, LocalDate at, Place after) {
        return dated(ValuePlans.in(handle), at, RfmSql.MEMBERS, RfmSql.MEMBERS_AS_OF)
                .bind("cells", group.ownCells().toArray(Integer[]::new))
                .bind("money", after.money())
                .bind("id", after.id());
    }

    private static Query dated(Handle handle, LocalDate at, String present, String past) {
        boolean later = handle.createQuery(RfmSql.LATER)
                .bind("at", at)
                .mapTo(Boolean.class)
                .one();
        return later ? handle.createQuery(past).bind("at", at) : handle.createQuery(present);
    }

    private static Cell cell(ResultSet row, StatementContext context) throws SQLException {
        return new Cell(
                RfmGroup.of(row.getInt("r"), row.getInt("f"), row.getInt("m")),
                row.getLong("customers"),
                row.getLong("orders"),
                row.getBigDecimal("money"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class));
    }

    private static RfmMember member(ResultSet row, StatementContext context) throws SQLException {
        return new RfmMember(
                row.getObject("customer_id", UUID.class),
                row.getString("name"),
                Optional.ofNullable(row.getString("number")).orElse(""),
                Optional.ofNullable(row.getString("email")).orElse(""),
                row.getObject("last_day", LocalDate.class),
                row.getLong("orders"),
                row.getBigDecimal("money"),
                row.getInt("r"),
                row.getInt("f"),
                row.getInt("m"));
    }
}
