package io.vitrine.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final Dates DATES = new Dates(ZoneId.of("Africa/Johannesburg"));

    @Test
    void spansSayNothingTwice() {
        assertEquals("12 Nov 2026", DATES.span(LocalDate.of(2026, 11, 12), LocalDate.of(2026, 11, 12)));
        assertEquals("1–31 Oct 2026", DATES.span(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)));
        assertEquals("15 Aug – 12 Nov 2026", DATES.span(LocalDate.of(2026, 8, 15), LocalDate.of(2026, 11, 12)));
        assertEquals("20 Dec 2025 – 3 Jan 2026", DATES.span(LocalDate.of(2025, 12, 20), LocalDate.of(2026, 1, 3)));
    }

    @Test
    void timesAreTheBusinesssOwn() {
        Instant instant = Instant.parse("2026-11-12T12:05:12Z");
        assertEquals("14:05 SAST", DATES.clock(instant));
        assertEquals("12 Nov 2026 14:05:12 SAST", DATES.moment(instant));
        assertEquals(LocalDate.of(2026, 11, 13), DATES.on(Instant.parse("2026-11-12T22:30:00Z")));
    }
}
