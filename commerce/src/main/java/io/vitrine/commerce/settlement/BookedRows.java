package io.vitrine.commerce.settlement;

import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.TypeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads what is booked with us and what of it was settled. */
@ApplicationScoped
class BookedRows {

    private static final String PAYMENTS = """
            select p.id, p.id as payment_id, p.order_id, p.reference, p.currency, p.captured as amount,
                   exists (select 1 from settlement_line l where l.payment_id = p.id and l.settles) as settled
            from payment p
            where p.gateway = :gateway and p.status = 'CAPTURED'
              and (p.id = any(:ids) or p.reference = any(:names)
                   or (position('/' in p.reference) > 0 and split_part(p.reference, '/', 2) = any(:names)))
            for update of p""";

    /** What captures entered as their gateway's fee. */
    private static final String FEES = """
            select source, sum(amount) as fee from ledger_entry
            where kind = 'FEE' and source = any(:sources) group by source""";

    private static final String REFUNDS = """
            select r.id, r.payment_id, r.order_id, r.reference, p.currency, r.amount,
                   exists (select 1 from settlement_line l where l.refund_id = r.id and l.settles) as settled
            from refund r join payment p on p.id = r.payment_id
            where p.gateway = :gateway and r.status = 'DONE' and (r.id = any(:ids) or r.reference = any(:names))""";

    /** What was captured between the file's first and last moment, and is in no file. */
    private static final String MISSING = """
            select p.id, p.id as payment_id, p.order_id, p.reference, p.currency, p.captured as amount, false as settled
            from payment p
            where p.gateway = :gateway and p.status = 'CAPTURED' and p.created_at >= :from and p.created_at <= :until
              and not exists (select 1 from settlement_line l where l.payment_id = p.id and l.row_no is not null)
            order by p.created_at, p.id limit 1000""";

    @Inject
    Database database;

    /** Those that the lines may mean; nobody else settles them until the transaction ends. */
    List<Booked> payments(String gateway, List<FileLine> lines) {
        List<Booked> found = find(PAYMENTS, gateway, lines, "pay");
        Map<String, BigDecimal> fees = fees(found);
        return found.stream()
                .map(payment ->
                        payment.charged(fees.getOrDefault(payment.payment().toString(), BigDecimal.ZERO)))
                .toList();
    }

    private Map<String, BigDecimal> fees(List<Booked> payments) {
        String[] sources =
                payments.stream().map(payment -> payment.payment().toString()).toArray(String[]::new);
        return database.tenant()
                .withHandle(handle -> handle.createQuery(FEES)
                        .bindByType("sources", sources, String[].class)
                        .reduceRows(new HashMap<>(), (fees, row) -> {
                            fees.put(row.getColumn("source", String.class), row.getColumn("fee", BigDecimal.class));
                            return fees;
                        }));
    }

    List<Booked> refunds(String gateway, List<FileLine> lines) {
        return find(REFUNDS, gateway, lines, "ref");
    }

    List<Booked> missing(String gateway, Instant from, Instant until) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(MISSING)
                        .bind("gateway", gateway)
                        .bind("from", from.atOffset(ZoneOffset.UTC))
                        .bind("until", until.atOffset(ZoneOffset.UTC))
                        .map(BookedRows::booked)
                        .list());
    }

    private List<Booked> find(String sql, String gateway, List<FileLine> lines, String prefix) {
        List<String> names = lines.stream()
                .flatMap(line -> line.references().stream())
                .distinct()
                .toList();
        UUID[] ids = names.stream()
                .map(name -> TypeId.parse(prefix, name))
                .flatMap(Optional::stream)
                .toArray(UUID[]::new);
        return database.tenant()
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("gateway", gateway)
                        .bindByType("ids", ids, UUID[].class)
                        .bindByType("names", names.toArray(String[]::new), String[].class)
                        .map(BookedRows::booked)
                        .list());
    }

    private static Booked booked(ResultSet row, StatementContext context) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new Booked(
                row.getObject("id", UUID.class),
                new PaymentId(row.getObject("payment_id", UUID.class)),
                row.getObject("order_id", UUID.class),
                Optional.ofNullable(row.getString("reference")),
                Money.of(row.getBigDecimal("amount"), currency),
                Money.zero(currency),
                row.getBoolean("settled"));
    }
}
