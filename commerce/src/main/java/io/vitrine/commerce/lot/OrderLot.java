package io.vitrine.commerce.lot;

import io.vitrine.commerce.inventory.LotId;
import io.vitrine.commerce.inventory.LotState;
import java.time.LocalDate;
import java.util.Optional;

/** Pieces of a lot that an order got, less those that came back. */
public record OrderLot(
        LotId lot, String code, String sku, Optional<LocalDate> expiresOn, LotState state, long pieces) {}
