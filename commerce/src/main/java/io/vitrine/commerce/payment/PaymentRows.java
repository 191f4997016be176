package io.vitrine.commerce.payment;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads payments of the current business. */
@ApplicationScoped
class PaymentRows {

    private static final String COLUMNS = """
            select p.id, p.order_id, p.gateway, p.method, p.status, p.currency, p.amount, p.captured, p.refunded, p.test,
                   p.reference, p.refusal, p.created_at, p.updated_at
            from payment p""";

    private static final String LIST = COLUMNS + """
             left join sales_order o on o.id = p.order_id
            where (p.created_at, p.id) < (:place, :place_id)
              and p.created_at >= :from and p.created_at < :until
              and (cast(:order as uuid) is null or p.order_id = cast(:order as uuid))
              and (cast(:status as text) is null or p.status = :status)
              and (cast(:method as text) is null or p.method = :method)
              and (cast(:gateway as text) is null or p.gateway = :gateway)
              and (cast(:reach as uuid[]) is null or o.location_id = any(cast(:reach as uuid[])))
            order by p.created_at desc, p.id desc limit :limit""";

    private static final String FIND = COLUMNS + """
             left join sales_order o on o.id = p.order_id
            where p.id = :id and (cast(:reach as uuid[]) is null or o.location_id = any(cast(:reach as uuid[])))""";

    private static final String LOCK = COLUMNS + " where p.id = :id for update";

    private static final String BY_REFERENCE = COLUMNS + " where p.gateway = :gateway and p.reference = :reference";

    private static final String LATEST =
            COLUMNS + " where p.order_id = :order order by p.created_at desc, p.id desc limit 1";

    /**
     * The longer a payment is open, the less often its gateway is asked. What was given up without the gateway's word is asked
     * about for three days: the money may have come all the same.
     */
    private static final String DUE = COLUMNS + """
             where (p.status in ('STARTED', 'PENDING')
                    or p.status = 'CANCELLED' and p.created_at > cast(:now as timestamptz) - interval '3 days')
              and p.method in ('CARD', 'SIMULATOR')
              and p.created_at < cast(:now as timestamptz) - interval '1 minute'
              and coalesce(p.asked_at, p.created_at)
                  < cast(:now as timestamptz) - greatest(interval '1 minute', (cast(:now as timestamptz) - p.created_at) / 8)
            order by coalesce(p.asked_at, p.created_at) limit 100""";

    /** What a gateway may still take money for. */
    private static final String UNCOLLECTED = COLUMNS + """
             where p.order_id = :order and p.status in ('STARTED', 'PENDING', 'CANCELLED') and p.method in ('CARD', 'SIMULATOR')
            order by p.created_at""";

    private static final String REDIRECT = "select redirect from payment where id = :id and redirect is not null";
    private static final String TURN = """
            update payment set asked_at = :now
            where id = :id and (asked_at is null or asked_at < cast(:now as timestamptz) - interval '2 seconds')""";
    private static final String ASKED = "update payment set asked_at = :now where id = :id";

    /** A payment's part in an invoice is named by the payment's id, and by a number behind it from the second part on. */
    private static final String ALLOCATIONS = """
            select s.source, i.id, i.number, a.amount, a.allocated_at
            from unnest(cast(:sources as text[])) as s (source)
            join invoice_allocation a on a.source ~>=~ s.source and a.source ~<~ (s.source || '0')
            join invoice i on i.id = a.invoice_id order by a.allocated_at, a.id""";

    private static final OffsetDateTime EVER = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final OffsetDateTime NEVER = OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final UUID LAST = new UUID(-1, -1);

    @Inject
    Database database;

    List<PaymentView> find(PaymentSearch search, Optional<PaymentPlace> after) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LIST)
                        .bind(
                                "place",
                                after.map(PaymentPlace::createdAt)
                                        .map(PaymentRows::utc)
                                        .orElse(EVER))
                        .bind("place_id", after.map(PaymentPlace::id).orElse(LAST))
                        .bind("from", search.from().map(PaymentRows::utc).orElse(NEVER))
                        .bind("until", search.until().map(PaymentRows::utc).orElse(EVER))
                        .bind("order", search.order().orElse(null))
                        .bind("status", search.status().map(Enum::name).orElse(null))
                        .bind("method", search.method().map(Enum::name).orElse(null))
                        .bind("gateway", search.gateway().orElse(null))
                        .bindByType("reach", reach(), UUID[].class)
                        .bind("limit", search.limit() + 1)
                        .map(PaymentRows::payment)
                        .list());
    }

    /** What these payments were set against. */
    Map<String, List<PaymentAllocation>> allocations(List<PaymentView> payments) {
        Map<String, List<PaymentAllocation>> found = new HashMap<>();
        String[] sources =
                payments.stream().map(payment -> payment.id().toString()).toArray(String[]::new);
        database.tenant()
                .useHandle(handle -> handle.createQuery(ALLOCATIONS)
                        .bindByType("sources", sources, String[].class)
                        .map((row, context) -> Map.entry(
                                row.getString("source"),
                                new PaymentAllocation(
                                        row.getObject("id", UUID.class),
                                        row.getString("number"),
                                        row.getBigDecimal("amount"),
                                        row.getObject("allocated_at", OffsetDateTime.class)
                                                .toInstant())))
                        .forEach(entry -> found.computeIfAbsent(entry.getKey(), key -> new ArrayList<>())
                                .add(entry.getValue())));
        return found;
    }

    /** A payment that the caller's access reaches. */
    Optional<PaymentView> find(PaymentId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("id", id.value())
                        .bindByType("reach", reach(), UUID[].class)
                        .map(PaymentRows::payment)
                        .findOne());
    }

    /** A payment that nobody else changes until the transaction ends. */
    Optional<PaymentView> lock(PaymentId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LOCK)
                        .bind("id", id.value())
                        .map(PaymentRows::payment)
                        .findOne());
    }

    Optional<PaymentView> byReference(String gateway, String reference) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(BY_REFERENCE)
                        .bind("gateway", gateway)
                        .bind("reference", reference)
                        .map(PaymentRows::payment)
                        .findOne());
    }

    /** Open payments whose gateway should be asked now. */
    List<PaymentView> due(Instant now) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(DUE)
                        .bind("now", utc(now))
                        .map(PaymentRows::payment)
                        .list());
    }

    /** The last payment of an order. */
    Optional<PaymentView> latest(UUID order) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LATEST)
                        .bind("order", order)
                        .map(PaymentRows::payment)
                        .findOne());
    }

    /** Payments of an order that no money came for, and that a gateway may still take money for. */
    List<PaymentView> uncollected(UUID order) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(UNCOLLECTED)
                        .bind("order", order)
                        .map(PaymentRows::payment)
                        .list());
    }

    /** Where its customer goes on. */
    Optional<String> redirect(PaymentId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(REDIRECT)
                        .bind("id", id.value())
                        .mapTo(String.class)
                        .findOne());
    }

    /** @return whether its gateway was not asked in the last two seconds, and now it is the caller's turn */
    boolean turn(PaymentId id, Instant now) {
        return database.tenant()
                .withHandle(handle -> handle.createUpdate(TURN)
                                .bind("id", id.value())
                                .bind("now", utc(now))
                                .execute()
                        == 1);
    }

    void asked(PaymentId id, Instant now) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(ASKED)
                        .bind("id", id.value())
                        .bind("now", utc(now))
                        .execute());
    }

    static UUID @Nullable [] reach() {
        return CurrentCall.require()
                .actor()
                .access()
                .locations()
                .map(only -> only.toArray(UUID[]::new))
                .orElse(null);
    }

    static PaymentView payment(ResultSet row, StatementContext context) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new PaymentView(
                new PaymentId(row.getObject("id", UUID.class)),
                row.getObject("order_id", UUID.class),
                row.getString("gateway"),
                PaymentMethod.valueOf(row.getString("method")),
                PaymentStatus.valueOf(row.getString("status")),
                Money.of(row.getBigDecimal("amount"), currency),
                Money.of(row.getBigDecimal("captured"), currency),
                Money.of(row.getBigDecimal("refunded"), currency),
                row.getBoolean("test"),
                Optional.ofNullable(row.getString("reference")),
                Optional.ofNullable(row.getString("refusal")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
