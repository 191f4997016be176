package io.vitrine.commerce.period;

import io.vitrine.commerce.payment.LedgerKind;
import io.vitrine.commerce.payment.LedgerWrites;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.Together;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Sets apart, at the end of a month, what does not belong to it, and brings it back on the next day. A month that is closed again
 * is brought to what it is then.
 */
@Dependent
class Deferral {

    /**
     * What is set apart.
     *
     * @param name begins the source of its entries, with the month behind it
     * @param from the account that it is taken out of
     * @param to the account that keeps it
     */
    record Apart(String name, String from, String to, List<Money> amounts) {}

    private static final String BOOKED = """
            select coalesce(sum(case when credit = :to then amount else -amount end), 0) from ledger_entry
            where kind = 'DEFERRAL' and at >= :begin and at < :end and currency = :currency
              and starts_with(source, :source || '/')""";
    private static final String CURRENCIES =
            "select distinct currency from ledger_entry where kind = 'DEFERRAL' and starts_with(source, :source || '/')";
    private static final String PARTS =
            "select count(distinct source) from ledger_entry where starts_with(source, :source || '/')";

    private final Database database;
    private final Ids ids;

    @Inject
    Deferral(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /** In the last moment of the month, and back in the first of the next. */
    void book(Span span, List<Apart> parts) {
        Together writes = new Together();
        parts.forEach(part -> book(span, part, writes));
        try {
            writes.write(database.tenantDataSource());
        } catch (SQLException e) {
            throw new IllegalStateException("What does not belong to the month could not be set apart", e);
        }
    }

    private void book(Span span, Apart apart, Together writes) {
        String source = apart.name() + "-" + span.month();
        List<String> known = database.tenant()
                .withHandle(handle -> handle.createQuery(CURRENCIES)
                        .bind("source", source)
                        .mapTo(String.class)
                        .list());
        Set<String> currencies = new TreeSet<>(known);
        apart.amounts().forEach(money -> currencies.add(money.currency().getCurrencyCode()));
        long part = 1
                + database.tenant()
                        .withHandle(handle -> handle.createQuery(PARTS)
                                .bind("source", source)
                                .mapTo(Long.class)
                                .one());
        for (String currency : currencies) {
            BigDecimal wanted = apart.amounts().stream()
                    .filter(money -> money.currency().getCurrencyCode().equals(currency))
                    .map(Money::amount)
                    .findFirst()
                    .orElse(BigDecimal.ZERO);
            BigDecimal more = wanted.subtract(booked(span, apart, source, currency));
            if (more.signum() != 0) {
                String at = source + "/" + part + "/" + currency;
                entry(writes, apart, span.end().minusMillis(1), more, currency, at);
                entry(writes, apart, span.end(), more.negate(), currency, at + "/back");
            }
        }
    }

    private BigDecimal booked(Span span, Apart apart, String source, String currency) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(BOOKED)
                        .bind("to", apart.to())
                        .bind("begin", span.begin().atOffset(ZoneOffset.UTC))
                        .bind("end", span.end().atOffset(ZoneOffset.UTC))
                        .bind("currency", currency)
                        .bind("source", source)
                        .mapTo(BigDecimal.class)
                        .one());
    }

    private void entry(Together writes, Apart apart, Instant at, BigDecimal amount, String currency, String source) {
        boolean sets = amount.signum() > 0;
        UUID posting = ids.next();
        LedgerWrites.entry(
                writes,
                posting,
                at,
                sets ? apart.from() : apart.to(),
                sets ? apart.to() : apart.from(),
                amount.abs(),
                Currency.getInstance(currency),
                LedgerKind.DEFERRAL,
                null,
                source);
    }
}
