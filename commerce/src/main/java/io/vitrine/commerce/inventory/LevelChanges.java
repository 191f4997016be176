package io.vitrine.commerce.inventory;

import io.vitrine.core.persistence.Ids;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;

/** Changes of several levels, one for each level, as columns for a statement. */
record LevelChanges(List<LevelKey> levels, List<Long> pieces) {

    LevelChanges {
        levels = List.copyOf(levels);
        pieces = List.copyOf(pieces);
    }

    /** Allocations of the same level are one change. */
    static LevelChanges of(List<Allocation> allocations) {
        Map<LevelKey, Long> byLevel = new LinkedHashMap<>();
        allocations.forEach(
                part -> byLevel.merge(new LevelKey(part.variant(), part.location()), part.quantity(), Math::addExact));
        return new LevelChanges(List.copyOf(byLevel.keySet()), List.copyOf(byLevel.values()));
    }

    int size() {
        return levels.size();
    }

    UUID[] variants() {
        return levels.stream().map(level -> level.variant().value()).toArray(UUID[]::new);
    }

    UUID[] locations() {
        return levels.stream().map(level -> level.location().value()).toArray(UUID[]::new);
    }

    Long[] quantities() {
        return pieces.toArray(Long[]::new);
    }

    /** The quantities as they are to be added. */
    Long[] each(ToLongFunction<Long> change) {
        return pieces.stream().map(change::applyAsLong).toArray(Long[]::new);
    }

    /** A new id for each. */
    UUID[] ids(Ids ids) {
        return levels.stream().map(level -> ids.next()).toArray(UUID[]::new);
    }
}
