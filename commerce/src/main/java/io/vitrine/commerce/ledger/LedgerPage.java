package io.vitrine.commerce.ledger;

import java.util.List;
import java.util.Optional;

/** A page of entries; {@code next} leads to the one after. */
public record LedgerPage(List<LedgerEntryView> entries, Optional<String> next) {

    public LedgerPage {
        entries = List.copyOf(entries);
    }
}
