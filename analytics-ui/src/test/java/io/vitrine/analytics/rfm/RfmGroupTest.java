package io.vitrine.analytics.rfm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RfmGroupTest {

    @Test
    void everyCombinationBelongsToExactlyOneGroup() {
        Set<Integer> seen = new HashSet<>();
        for (RfmGroup group : RfmGroup.values()) {
            List<Integer> cells = group.ownCells();
            assertTrue(!cells.isEmpty(), () -> group + " can hold nobody");
            cells.forEach(cell -> assertTrue(seen.add(cell), () -> cell + " is in two groups"));
        }
        assertEquals(125, seen.size());
        assertEquals(11, RfmGroup.values().length);
    }

    @Test
    void theCornersAreWhatTheirNamesSay() {
        assertEquals(RfmGroup.CHAMPIONS, RfmGroup.of(5, 5, 5));
        assertEquals(RfmGroup.NEW, RfmGroup.of(5, 1, 1));
        assertEquals(RfmGroup.PROMISING, RfmGroup.of(4, 1, 1));
        assertEquals(RfmGroup.ACTIVE, RfmGroup.of(4, 3, 3));
        assertEquals(RfmGroup.LOYAL, RfmGroup.of(3, 5, 5));
        assertEquals(RfmGroup.NEEDS_ATTENTION, RfmGroup.of(3, 3, 3));
        assertEquals(RfmGroup.PROSPECTS, RfmGroup.of(3, 1, 1));
        assertEquals(RfmGroup.AT_RISK, RfmGroup.of(1, 5, 5));
        assertEquals(RfmGroup.PREVIOUSLY_LOYAL, RfmGroup.of(2, 4, 4));
        assertEquals(RfmGroup.ALMOST_LOST, RfmGroup.of(2, 2, 3));
        assertEquals(RfmGroup.DORMANT, RfmGroup.of(1, 1, 1));
    }

    @Test
    void groupsAreFoundByTheirKeys() {
        Arrays.stream(RfmGroup.values())
                .forEach(group -> assertEquals(group, RfmGroup.find(group.key()).orElseThrow()));
        assertTrue(RfmGroup.find("champion").isEmpty());
    }
}
