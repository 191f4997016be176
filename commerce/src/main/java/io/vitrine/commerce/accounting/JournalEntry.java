package io.vitrine.commerce.accounting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** An amount that went from one account to another. */
record JournalEntry(
        UUID posting,
        LocalDate day,
        String debit,
        String credit,
        BigDecimal amount,
        String currency,
        String kind,
        String source) {}
