package io.vitrine.commerce.settlement;

import java.util.List;

/** A settlement file with what it led to. */
public record SettlementDetails(SettlementView settlement, List<PayoutView> payouts, List<DifferenceView> differences) {

    public SettlementDetails {
        payouts = List.copyOf(payouts);
        differences = List.copyOf(differences);
    }
}
