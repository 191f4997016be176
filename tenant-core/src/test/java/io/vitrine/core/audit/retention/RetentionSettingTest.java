package io.vitrine.core.audit.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vitrine.core.audit.proof.RetentionRule.Change;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetentionSettingTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void nobodyHasSetAnything() {
        assertEquals(
                new RetentionSetting(10, Optional.empty(), 10, Optional.empty()),
                RetentionRows.setting(List.of(), NOW));
    }

    @Test
    void aLongerOneHoldsAtOnce() {
        Change longer = daysAgo(0, 20);
        assertEquals(
                new RetentionSetting(20, Optional.of(longer.at()), 20, Optional.empty()),
                RetentionRows.setting(List.of(longer), NOW));
    }

    @Test
    void aShorterOneWaitsThirtyDays() {
        Change shorter = daysAgo(29, 2);
        assertEquals(
                new RetentionSetting(
                        2,
                        Optional.of(shorter.at()),
                        10,
                        Optional.of(shorter.at().plus(Duration.ofDays(30)))),
                RetentionRows.setting(List.of(shorter), NOW));
        Change settled = daysAgo(30, 2);
        assertEquals(2, RetentionRows.setting(List.of(settled), NOW).kept());
    }

    @Test
    void oneThatStoodInBetweenHoldsToo() {
        assertEquals(
                15,
                RetentionRows.setting(List.of(daysAgo(90, 2), daysAgo(20, 15), daysAgo(19, 2)), NOW)
                        .kept());
    }

    /** The system states the setting anew; that begins nothing. */
    @Test
    void whatIsStatedAnewStandsSinceItsFirstTime() {
        Change first = daysAgo(28, 2);
        RetentionSetting setting = RetentionRows.setting(List.of(first, daysAgo(0, 2)), NOW);
        assertEquals(Optional.of(first.at()), setting.since());
        assertEquals(Optional.of(first.at().plus(Duration.ofDays(30))), setting.from());
    }

    private static Change daysAgo(int days, int years) {
        return new Change(NOW.minus(Duration.ofDays(days)), years);
    }
}
