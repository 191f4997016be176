package io.vitrine.commerce.settlement;

import java.util.List;
import java.util.Optional;

/** A page of settlement files; {@code next} leads to the one after. */
public record SettlementPage(List<SettlementView> settlements, Optional<String> next) {

    public SettlementPage {
        settlements = List.copyOf(settlements);
    }
}
