package io.vitrine.commerce.simulation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes only when it is moved. */
final class SimulatedClock extends Clock {

    static final Instant BEGINNING = Instant.parse("2026-11-20T12:00:00Z");

    private Instant now = BEGINNING;

    void forward(Duration time) {
        now = now.plus(time);
    }

    void restart() {
        now = BEGINNING;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
