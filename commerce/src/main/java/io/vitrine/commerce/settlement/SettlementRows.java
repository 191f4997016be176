package io.vitrine.commerce.settlement;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
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

/** Settlement files that were taken. */
@ApplicationScoped
class SettlementRows {

    private static final String COLUMNS = """
            select id, gateway, format, name, line_count, matched, differences, first_at, last_at, taken_at from settlement""";
    private static final String FIND = COLUMNS + " where id = :id";
    private static final String SAME = COLUMNS + " where gateway = :gateway and sha256 = :sha256";
    private static final String LIST = COLUMNS + """
             where (taken_at, id) < (:place, :place_id) and (cast(:gateway as text) is null or gateway = :gateway)
            order by taken_at desc, id desc limit :limit""";
    private static final String INSERT = """
            insert into settlement (id, gateway, format, name, sha256, line_count, matched, differences, first_at, last_at,
                                    actor, taken_at)
            values (?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?, ?) on conflict (gateway, sha256) do nothing""";
    private static final String COUNTED =
            "update settlement set matched = :matched, differences = :differences where id = :id";
    private static final String PAYOUT = """
            insert into settlement_payout (id, settlement_id, gateway, reference, currency, amount) values (?, ?, ?, ?, ?, ?)
            on conflict (gateway, reference, currency) do nothing""";
    private static final String PAID_OUT = """
            select amount from settlement_payout where gateway = :gateway and reference = :reference and currency = :currency""";

    private static final OffsetDateTime EVER = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final UUID LAST = new UUID(-1, -1);

    @Inject
    Database database;

    /** @return whether it is the first file of this content and this gateway */
    boolean insert(SettlementId id, TakeSettlement file, byte[] sha256, List<FileLine> lines, Instant now) {
        return database.tenant()
                .withHandle(handle -> handle.execute(
                                INSERT,
                                id.value(),
                                file.gateway(),
                                file.format().name(),
                                file.name(),
                                sha256,
                                lines.size(),
                                moment(first(lines)),
                                moment(last(lines)),
                                CurrentCall.require().actor().key(),
                                utc(now))
                        == 1);
    }

    void counted(SettlementId id, int matched, int differences) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(COUNTED)
                        .bind("id", id.value())
                        .bind("matched", matched)
                        .bind("differences", differences)
                        .execute());
    }

    /** @return whether no file told of this payout before */
    boolean payout(UUID id, SettlementId settlement, String gateway, Payouts.Key payout, BigDecimal amount) {
        return database.tenant()
                .withHandle(handle -> handle.execute(
                                PAYOUT,
                                id,
                                settlement.value(),
                                gateway,
                                payout.reference(),
                                payout.currency().getCurrencyCode(),
                                amount)
                        == 1);
    }

    BigDecimal paidOut(String gateway, Payouts.Key payout) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(PAID_OUT)
                        .bind("gateway", gateway)
                        .bind("reference", payout.reference())
                        .bind("currency", payout.currency().getCurrencyCode())
                        .mapTo(BigDecimal.class)
                        .one());
    }

    Optional<SettlementView> find(SettlementId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("id", id.value())
                        .map(SettlementRows::view)
                        .findOne());
    }

    SettlementView same(String gateway, byte[] sha256) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(SAME)
                        .bind("gateway", gateway)
                        .bind("sha256", sha256)
                        .map(SettlementRows::view)
                        .one());
    }

    List<SettlementView> find(Optional<String> gateway, Optional<SettlementPlace> after, int limit) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LIST)
                        .bind("place", after.map(place -> utc(place.takenAt())).orElse(EVER))
                        .bind("place_id", after.map(SettlementPlace::id).orElse(LAST))
                        .bind("gateway", gateway.orElse(null))
                        .bind("limit", limit)
                        .map(SettlementRows::view)
                        .list());
    }

    static Optional<Instant> first(List<FileLine> lines) {
        return lines.stream().flatMap(line -> line.at().stream()).min(Instant::compareTo);
    }

    static Optional<Instant> last(List<FileLine> lines) {
        return lines.stream().flatMap(line -> line.at().stream()).max(Instant::compareTo);
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime moment(Optional<Instant> instant) {
        return instant.map(SettlementRows::utc).orElse(null);
    }

    private static SettlementView view(ResultSet row, StatementContext context) throws SQLException {
        return new SettlementView(
                new SettlementId(row.getObject("id", UUID.class)),
                row.getString("gateway"),
                SettlementFormat.valueOf(row.getString("format")),
                row.getString("name"),
                row.getInt("line_count"),
                row.getInt("matched"),
                row.getInt("differences"),
                instant(row, "first_at"),
                instant(row, "last_at"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant());
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
