package io.vitrine.core.audit.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class AgreedTest {

    /** Kept: 2 and 5. The server has claimed 3 since, about events that it has rewritten. */
    private final Agreed agreed = walked(new Agreed(0, Set.of(2L, 5L)));

    @Test
    void whatTheServerClaimsNowIsNoWitnessAgainstWhatWasKept() {
        assertEquals(2, agreed.upTo(5));
        assertEquals("event 3", agreed.firstSuspect(5));
    }

    @Test
    void amongTheServersOwnClaimsTheLastOneCounts() {
        assertEquals(3, agreed.upTo(4));
        assertEquals("event 4", agreed.firstSuspect(4));
    }

    private static Agreed walked(Agreed agreed) {
        for (int event = 1; event <= 5; event++) {
            agreed.passed("event " + event);
            if (event == 2 || event == 3) {
                agreed.at(event);
            }
        }
        return agreed;
    }
}
