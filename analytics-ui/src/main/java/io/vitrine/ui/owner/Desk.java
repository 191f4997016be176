package io.vitrine.ui.owner;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.ui.kit.Dates;
import io.vitrine.ui.kit.Formats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The business whose owner looks on, with its formats and its day. */
public record Desk(Tenant business, Formats formats, LocalDate today) {

    /** The desk of the current call. */
    public static Desk current(Clock clock) {
        Tenant tenant = CurrentCall.require().business();
        return new Desk(
                tenant,
                Formats.of(tenant.country(), tenant.currency(), tenant.zone()),
                LocalDate.ofInstant(clock.instant(), tenant.zone()));
    }

    public Dates dates() {
        return formats.dates();
    }

    /** {@code As of 14:05 SAST · ZAR}. */
    public String asOf(Instant instant) {
        return "As of " + dates().clock(instant) + " · " + business.currency().getCurrencyCode();
    }

    /** What the browser's tab says. */
    public String title(String page) {
        return page + " · " + business.name();
    }
}
