package io.vitrine.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static Change of(String now, String before) {
        return Change.of(new BigDecimal(now), new BigDecimal(before));
    }

    @Test
    void amountsMoveInPercent() {
        assertEquals("up 12\u00a0%", of("112", "100").words());
        assertEquals("down 6.5\u00a0%", of("93.5", "100").words());
        assertEquals("up 4\u00a0%", of("104.04", "100").words());
        assertEquals("up 2,884\u00a0%", of("2984", "100").words());
    }

    @Test
    void halfAPercentEitherWayIsFlat() {
        assertEquals("flat +0.4\u00a0%", of("100.4", "100").words());
        assertEquals(Change.Direction.FLAT, of("99.5", "100").direction());
        assertEquals(Change.Direction.DOWN, of("99.4", "100").direction());
    }

    @Test
    void whatGrewFromNothingHasNoPercent() {
        assertEquals("up from 0", of("5", "0").words());
        assertEquals("no change", of("0", "0").words());
    }

    @Test
    void aNegativeBeginningStillTellsTheDirection() {
        assertEquals("up 150\u00a0%", of("50", "-100").words());
    }

    @Test
    void fewAreCountedManyAreWeighed() {
        assertEquals("up 5", Change.of(63, 58).words());
        assertEquals("down 2", Change.of(1, 3).words());
        assertEquals("up 10\u00a0%", Change.of(1100, 1000).words());
    }

    @Test
    void moreReturnsAreNotGood() {
        assertTrue(of("2", "1").good());
        assertFalse(of("2", "1").lowerIsBetter().good());
        assertTrue(of("1", "2").lowerIsBetter().good());
    }
}
