package io.vitrine.commerce.settlement;

import java.time.Instant;
import java.util.UUID;

/** Where a page of settlement files ended. */
record SettlementPlace(Instant takenAt, UUID id) {

    static SettlementPlace of(SettlementView settlement) {
        return new SettlementPlace(settlement.takenAt(), settlement.id().value());
    }

    static SettlementPlace read(String text) {
        int bar = text.indexOf('|');
        return new SettlementPlace(Instant.parse(text.substring(0, bar)), UUID.fromString(text.substring(bar + 1)));
    }

    String text() {
        return takenAt + "|" + id;
    }
}
