package io.vitrine.core.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.problem.TryLater;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LimiterTest {

    private static final Clock STILL = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);

    @Test
    void theFourthOfThreeHasToWaitAndReadsHowLong() {
        Limiter limiter = new Limiter("sign-up", 3, Duration.ofMinutes(1), STILL);
        for (int i = 0; i < 3; i++) {
            limiter.take("a");
        }
        TryLater later = assertThrows(TryLater.class, () -> limiter.take("a"));
        assertEquals(429, later.status());
        assertEquals(
                Map.of(
                        "Retry-After", "20",
                        "RateLimit-Policy", "\"sign-up\";q=3;w=60",
                        "RateLimit", "\"sign-up\";r=0;t=20"),
                later.headers());
        limiter.take("b");
    }

    @Test
    void checkingCountsNothing() {
        Limiter limiter = new Limiter("x", 1, Duration.ofMinutes(1), STILL);
        for (int i = 0; i < 10; i++) {
            limiter.check("a");
        }
        limiter.count("a");
        limiter.count("a");
        assertThrows(TryLater.class, () -> limiter.check("a"));
        limiter.forget("a");
        limiter.check("a");
    }

    @Test
    void memoryIsBoundedHoweverManyCallersThereAre() {
        Limiter limiter = new Limiter("x", 1, Duration.ofHours(1), STILL);
        for (int i = 0; i < 120_000; i++) {
            limiter.count("caller-" + i);
        }
        assertTrue(limiter.keys() <= 50_000);
    }
}
