package io.vitrine.commerce.accounting;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Reads the ledger of a period. */
@Dependent
class JournalRows {

    private static final int MOST = 100_000;

    private static final String ENTRIES = """
            select posting, at, debit, credit, amount, currency, kind, source from ledger_entry
            where at >= :from and at < :until order by at, posting, id limit :limit""";

    private final Database database;

    @Inject
    JournalRows(Database database) {
        this.database = database;
    }

    /** By days in the business's time zone. @throws Problem 422 when there are more than one file should hold */
    List<JournalEntry> of(ExportPeriod period) {
        ZoneId zone = CurrentCall.require().business().zone();
        List<JournalEntry> entries = database.tenant()
                .withHandle(handle -> handle.createQuery(ENTRIES)
                        .bind("from", begin(period.from(), zone))
                        .bind("until", begin(period.to().plusDays(1), zone))
                        .bind("limit", MOST + 1)
                        .map((row, context) -> new JournalEntry(
                                row.getObject("posting", UUID.class),
                                row.getObject("at", OffsetDateTime.class)
                                        .atZoneSameInstant(zone)
                                        .toLocalDate(),
                                row.getString("debit"),
                                row.getString("credit"),
                                row.getBigDecimal("amount"),
                                row.getString("currency"),
                                row.getString("kind"),
                                row.getString("source")))
                        .list());
        if (entries.size() > MOST) {
            throw Problem.invalid("to", "Choose a shorter period: one file holds 100,000 entries.");
        }
        return entries;
    }

    private static OffsetDateTime begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC);
    }
}
