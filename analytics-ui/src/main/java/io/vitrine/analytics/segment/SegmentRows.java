package io.vitrine.analytics.segment;

import io.vitrine.core.persistence.Database;
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

/** Reads segments. */
@ApplicationScoped
class SegmentRows {

    private static final int BATCH = 2_000;

    /** @param segment its name, empty for all customers */
    record Sum(String segment, long customers, long orders, BigDecimal money, BigDecimal bought) {}

    /** A place in the list of members; the first page begins above everybody. */
    record Place(BigDecimal money, UUID id) {

        static final Place TOP = new Place(new BigDecimal("1e15"), new UUID(-1, -1));
    }

    @Inject
    Database database;

    List<Sum> sums(LocalDate today) {
        return database.figures()
                .withHandle(handle -> ValuePlans.in(handle)
                        .createQuery(SegmentSql.SIZES)
                        .bind("today", today)
                        .map((row, context) -> new Sum(
                                row.getString("segment"),
                                row.getLong("customers"),
                                row.getLong("orders"),
                                Optional.ofNullable(row.getBigDecimal("money")).orElse(BigDecimal.ZERO),
                                Optional.ofNullable(row.getBigDecimal("bought")).orElse(BigDecimal.ZERO)))
                        .list());
    }

    /** In the business's own transaction, beside the event that says who looked. */
    List<SegmentMember> members(Segment segment, LocalDate today, Place after, int limit) {
        return database.tenant()
                .withHandle(handle -> asked(handle, segment, today, after)
                        .bind("limit", limit)
                        .map(SegmentRows::member)
                        .list());
    }

    /** Hands over every member without keeping them in memory. */
    void each(Segment segment, LocalDate today, Consumer<SegmentMember> reader) {
        database.tenant().withHandle(handle -> {
            try (Stream<SegmentMember> members = asked(handle, segment, today, Place.TOP)
                    .bind("limit", Integer.MAX_VALUE)
                    .setFetchSize(BATCH)
                    .map(SegmentRows::member)
                    .stream()) {
                members.forEach(reader);
            }
            return true;
        });
    }

    private static Query asked(Handle handle, Segment segment, LocalDate today, Place after) {
        return ValuePlans.in(handle)
                .createQuery(SegmentSql.PAGE)
                .bind("today", today)
                .bind("segment", segment.name())
                .bind("money", after.money())
                .bind("id", after.id());
    }

    private static SegmentMember member(ResultSet row, StatementContext context) throws SQLException {
        return new SegmentMember(
                row.getObject("customer_id", UUID.class),
                row.getString("name"),
                Optional.ofNullable(row.getString("number")).orElse(""),
                Optional.ofNullable(row.getString("email")).orElse(""),
                row.getObject("last_day", LocalDate.class),
                row.getLong("orders"),
                row.getBigDecimal("money"));
    }
}
