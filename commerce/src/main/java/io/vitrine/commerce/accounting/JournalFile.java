package io.vitrine.commerce.accounting;

import java.math.BigDecimal;
import java.util.List;

/** The ledger as journals: each entry is a debit and a credit of the same amount, so that every journal balances. */
final class JournalFile {

    private static final int DIGITS = 4;
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    private JournalFile() {}

    static ExportFile of(List<JournalEntry> entries) {
        CsvText csv = new CsvText("journal", "date", "account", "debit", "credit", "currency", "kind", "source");
        ControlTotals totals = new ControlTotals();
        for (JournalEntry entry : entries) {
            BigDecimal amount = plain(entry.amount());
            row(csv, entry, entry.debit(), amount, NOTHING);
            row(csv, entry, entry.credit(), NOTHING, amount);
            totals.add("debit " + entry.currency(), amount).add("credit " + entry.currency(), amount);
        }
        return new ExportFile("journal.csv", csv.finished(), csv.rows(), totals.sums());
    }

    private static void row(CsvText csv, JournalEntry entry, String account, BigDecimal debit, BigDecimal credit) {
        csv.row(entry.posting(), entry.day(), account, debit, credit, entry.currency(), entry.kind(), entry.source());
    }

    /** At least two digits, more only where they say something. */
    private static BigDecimal plain(BigDecimal amount) {
        int scale = Math.max(2, Math.min(amount.stripTrailingZeros().scale(), DIGITS));
        return amount.setScale(scale);
    }
}
