package io.vitrine.commerce.settlement;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The payouts of a file: those that have lines of their own, and the sums of lines that say which payout they were part of. */
final class Payouts {

    /** A payout in one currency. */
    record Key(String reference, Currency currency) {}

    private Payouts() {}

    static Map<Key, BigDecimal> of(List<FileLine> lines) {
        Map<Key, BigDecimal> own = new LinkedHashMap<>();
        Map<Key, BigDecimal> sums = new LinkedHashMap<>();
        for (FileLine line : lines) {
            if (line.kind() == LineKind.PAYOUT) {
                own.merge(new Key(line.reference(), line.currency()), line.gross(), BigDecimal::add);
            } else {
                Optional<String> payout = line.payout();
                payout.ifPresent(
                        reference -> sums.merge(new Key(reference, line.currency()), line.net(), BigDecimal::add));
            }
        }
        sums.keySet().removeAll(own.keySet());
        Map<Key, BigDecimal> all = new LinkedHashMap<>(own);
        all.putAll(sums);
        all.values().removeIf(amount -> amount.signum() == 0);
        return all;
    }
}
