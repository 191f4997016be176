package io.vitrine.commerce.ledger;

import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads the ledger. */
@ApplicationScoped
class LedgerRows {

    private static final String LIST = """
            select id, posting, at, debit, credit, amount, currency, kind, order_id, source from ledger_entry
            where (at, id) < (:place, :place_id) and at >= :from and at < :until
              and (cast(:account as text) is null or debit = :account or credit = :account)
              and (cast(:order as uuid) is null or order_id = cast(:order as uuid))
              and (cast(:kind as text) is null or kind = :kind)
            order by at desc, id desc limit :limit""";

    private static final String BALANCES = """
            select account, currency, sum(debit) as debit, sum(credit) as credit
            from (select debit as account, currency, amount as debit, 0 as credit from ledger_entry where at < :at
                  union all
                  select credit, currency, 0, amount from ledger_entry where at < :at) as sides
            group by account, currency order by currency, account""";

    private static final OffsetDateTime EVER = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final OffsetDateTime NEVER = OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final UUID LAST = new UUID(-1, -1);

    @Inject
    Database database;

    List<LedgerEntryView> find(LedgerSearch search, Optional<LedgerPlace> after) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LIST)
                        .bind(
                                "place",
                                after.map(LedgerPlace::at).map(LedgerRows::utc).orElse(EVER))
                        .bind("place_id", after.map(LedgerPlace::id).orElse(LAST))
                        .bind("from", search.from().map(LedgerRows::utc).orElse(NEVER))
                        .bind("until", search.until().map(LedgerRows::utc).orElse(EVER))
                        .bind("account", search.account().orElse(null))
                        .bind("order", search.order().orElse(null))
                        .bind("kind", search.kind().map(Enum::name).orElse(null))
                        .bind("limit", search.limit() + 1)
                        .map(LedgerRows::entry)
                        .list());
    }

    /** What each account held before this moment. */
    List<AccountBalance> balances(Instant at) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(BALANCES)
                        .bind("at", utc(at))
                        .map((row, context) -> {
                            Currency currency = Currency.getInstance(row.getString("currency"));
                            return new AccountBalance(
                                    row.getString("account"),
                                    Money.of(row.getBigDecimal("debit"), currency),
                                    Money.of(row.getBigDecimal("credit"), currency));
                        })
                        .list());
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static LedgerEntryView entry(ResultSet row, StatementContext context) throws SQLException {
        return new LedgerEntryView(
                row.getObject("id", UUID.class),
                row.getObject("posting", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("debit"),
                row.getString("credit"),
                Money.of(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                row.getString("kind"),
                Optional.ofNullable(row.getObject("order_id", UUID.class)),
                row.getString("source"));
    }
}
