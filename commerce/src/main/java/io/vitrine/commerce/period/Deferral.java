package io.vitrine.commerce.period;

import io.vitrine.commerce.payment.LedgerAccounts;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Sets apart what was not shipped when a month ended. A month that is closed again is brought to what it is then. */
@Dependent
class Deferral {

    private static final String BOOKED = """
            select coalesce(sum(case when credit = 'deferred-revenue' then amount else -amount end), 0) from ledger_entry
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
    void book(Span span, List<Money> deferred) {
        String source = "deferral-" + span.month();
        Set<String> currencies = new HashSet<>(database.tenant()
                .withHandle(handle -> handle.createQuery(CURRENCIES)
                        .bind("source", source)
                        .mapTo(String.class)
                        .list()));
        deferred.forEach(money -> currencies.add(money.currency().getCurrencyCode()));
        long part = 1
                + database.tenant()
                        .withHandle(handle -> handle.createQuery(PARTS)
                                .bind("source", source)
                                .mapTo(Long.class)
                                .one());
        Together writes = new Together();
        for (String currency : currencies) {
            BigDecimal wanted = deferred.stream()
                    .filter(money -> money.currency().getCurrencyCode().equals(currency))
                    .map(Money::amount)
                    .findFirst()
                    .orElse(BigDecimal.ZERO);
            BigDecimal more = wanted.subtract(booked(span, source, currency));
            if (more.signum() != 0) {
                String at = source + "/" + part + "/" + currency;
                entry(writes, span.end().minusMillis(1), more, currency, at);
                entry(writes, span.end(), more.negate(), currency, at + "/back");
            }
        }
        try {
            writes.write(database.tenantDataSource());
        } catch (SQLException e) {
            throw new IllegalStateException("What was not shipped could not be set apart", e);
        }
    }

    private BigDecimal booked(Span span, String source, String currency) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(BOOKED)
                        .bind("begin", span.begin().atOffset(ZoneOffset.UTC))
                        .bind("end", span.end().atOffset(ZoneOffset.UTC))
                        .bind("currency", currency)
                        .bind("source", source)
                        .mapTo(BigDecimal.class)
                        .one());
    }

    private void entry(Together writes, Instant at, BigDecimal apart, String currency, String source) {
        boolean sets = apart.signum() > 0;
        UUID posting = ids.next();
        LedgerWrites.entry(
                writes,
                posting,
                at,
                sets ? LedgerAccounts.SALES : LedgerAccounts.DEFERRED,
                sets ? LedgerAccounts.DEFERRED : LedgerAccounts.SALES,
                apart.abs(),
                Currency.getInstance(currency),
                LedgerKind.DEFERRAL,
                null,
                source);
    }
}
