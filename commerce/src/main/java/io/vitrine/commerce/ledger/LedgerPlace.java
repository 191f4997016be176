package io.vitrine.commerce.ledger;

import java.time.Instant;
import java.util.UUID;

/** Where a page of entries ended. */
record LedgerPlace(Instant at, UUID id) {

    static LedgerPlace of(LedgerEntryView entry) {
        return new LedgerPlace(entry.at(), entry.id());
    }

    static LedgerPlace read(String text) {
        int bar = text.indexOf('|');
        return new LedgerPlace(Instant.parse(text.substring(0, bar)), UUID.fromString(text.substring(bar + 1)));
    }

    String text() {
        return at + "|" + id;
    }
}
