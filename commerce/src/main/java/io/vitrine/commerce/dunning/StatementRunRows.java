package io.vitrine.commerce.dunning;

import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which monthly statements were asked for and sent. */
@Dependent
class StatementRunRows {

    private static final String BEGIN =
            "insert into statement_run (month, started_at) values (:month, :now) on conflict (month) do nothing";
    /** Whose account did not come to zero at the end of the month. */
    private static final String WANT = """
            insert into statement_sent (id, month, customer_id, currency, closing, state)
            select gen_random_uuid(), :month, customer_id, currency, sum(amount), 'WANTED'
            from (select customer_id, currency, case when kind = 'INVOICE' then total else -total end as amount
                  from invoice where customer_id is not null and issued_on <= :last
                  union all
                  select i.customer_id, i.currency, -a.amount
                  from invoice_allocation a join invoice i on i.id = a.invoice_id
                  where i.customer_id is not null and cast(a.allocated_at at time zone :zone as date) <= :last
                    and not exists (select from received_payment r where r.source = split_part(a.source, '/', 1))
                  union all
                  select customer_id, currency, -amount from received_payment
                  where cast(received_at at time zone :zone as date) <= :last) moves
            group by customer_id, currency having sum(amount) <> 0
            on conflict (month, customer_id, currency) do nothing""";

    private static final String NEXT = """
            select s.id, s.month, s.customer_id, s.currency, c.email,
                   (select cast(i.buyer as text) from invoice i where i.customer_id = s.customer_id
                    order by i.issued_at desc, i.id desc limit 1) as buyer
            from statement_sent s join customer c on c.id = s.customer_id
            where s.state = 'WANTED' order by s.id limit 1 for update of s skip locked""";
    private static final String SETTLE =
            "update statement_sent set state = :state, closing = :closing, sent_at = :sent where id = :id";
    private static final String LIST = """
            select s.id, s.month, s.customer_id, coalesce(c.name, c.email, c.number, '') as name, s.currency, s.closing, s.state,
                   s.sent_at
            from statement_sent s join customer c on c.id = s.customer_id
            where (s.month, s.id) < (:place, :place_id)
            order by s.month desc, s.id desc limit :limit""";

    /** A statement that is to be written now; locked for its transaction. */
    record Due(
            UUID id,
            YearMonth month,
            UUID customer,
            Currency currency,
            Optional<String> email,
            Optional<String> buyer) {}

    private final Database database;

    @Inject
    StatementRunRows(Database database) {
        this.database = database;
    }

    /** Asks for the statements of a month, once. @return whether nobody had before */
    boolean begin(YearMonth month, ZoneId zone, Instant now) {
        return database.tenant().withHandle(handle -> {
            boolean first = handle.createUpdate(BEGIN)
                            .bind("month", month.atDay(1))
                            .bind("now", DunningRows.utc(now))
                            .execute()
                    == 1;
            if (first) {
                handle.createUpdate(WANT)
                        .bind("month", month.atDay(1))
                        .bind("last", month.atEndOfMonth())
                        .bind("zone", zone.getId())
                        .execute();
            }
            return first;
        });
    }

    Optional<Due> next() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(NEXT)
                        .map((row, context) -> new Due(
                                row.getObject("id", UUID.class),
                                YearMonth.from(row.getObject("month", LocalDate.class)),
                                row.getObject("customer_id", UUID.class),
                                Currency.getInstance(row.getString("currency")),
                                Optional.ofNullable(row.getString("email")),
                                Optional.ofNullable(row.getString("buyer"))))
                        .findOne());
    }

    void settle(UUID id, String state, Money closing, Optional<Instant> sent) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(SETTLE)
                        .bind("id", id)
                        .bind("state", state)
                        .bind("closing", closing.amount())
                        .bind("sent", sent.map(DunningRows::utc).orElse(null))
                        .execute());
    }

    List<StatementSent> list(Optional<Place> after, int limit) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LIST)
                        .bind(
                                "place",
                                LocalDate.ofInstant(after.map(Place::at).orElse(Place.LAST.at()), ZoneOffset.UTC))
                        .bind("place_id", after.map(Place::id).orElse(Place.LAST.id()))
                        .bind("limit", limit)
                        .map((row, context) -> new StatementSent(
                                row.getObject("id", UUID.class),
                                YearMonth.from(row.getObject("month", LocalDate.class)),
                                row.getObject("customer_id", UUID.class),
                                row.getString("name"),
                                Money.of(row.getBigDecimal("closing"), Currency.getInstance(row.getString("currency"))),
                                row.getString("state"),
                                Optional.ofNullable(row.getObject("sent_at", OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant)))
                        .list());
    }
}
