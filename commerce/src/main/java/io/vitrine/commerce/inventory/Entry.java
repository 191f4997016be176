package io.vitrine.commerce.inventory;

import java.math.BigDecimal;
import java.util.Optional;

/** A movement that is about to be entered. */
record Entry(EntryId id, LevelKey level, long change, EntryReason reason, Optional<BigDecimal> unitCost) {}
