package io.vitrine.ui.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** How dates and times are written: {@code 12 Nov 2026}, {@code Thu 12 Nov}, {@code 14:05}. Never as bare numbers. */
public record Dates(ZoneId zone) {

    private static final DateTimeFormatter DAY = pattern("d MMM yyyy");
    private static final DateTimeFormatter SHORT = pattern("d MMM");
    private static final DateTimeFormatter NEAR = pattern("EEE d MMM");
    private static final DateTimeFormatter LONG = pattern("EEEE, d MMMM yyyy");
    private static final DateTimeFormatter MONTH = pattern("MMM yyyy");
    private static final DateTimeFormatter TIME = pattern("HH:mm");
    private static final DateTimeFormatter MOMENT = pattern("d MMM yyyy HH:mm:ss zzz");
    private static final DateTimeFormatter WHEN = pattern("d MMM yyyy HH:mm");
    private static final DateTimeFormatter RECENT = pattern("d MMM HH:mm");
    private static final DateTimeFormatter CLOCK = pattern("HH:mm zzz");

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    /** {@code 12 Nov 2026}. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 12 Nov}, where the year is plain from around it. */
    public String brief(LocalDate day) {
        return SHORT.format(day);
    }

    /** {@code Thu 12 Nov}. */
    public String near(LocalDate day) {
        return NEAR.format(day);
    }

    /** {@code Thursday, 12 November 2026}. */
    public String full(LocalDate day) {
        return LONG.format(day);
    }

    /** {@code Nov 2026}. */
    public String month(LocalDate day) {
        return MONTH.format(day);
    }

    /** {@code 14:05}. */
    public String time(LocalTime time) {
        return TIME.format(time);
    }

    /** {@code 14:05} in the business's time zone. */
    public String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }

    /** The day on which the instant falls. */
    public LocalDate on(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** {@code 14:05 SAST}. */
    public String clock(Instant instant) {
        return CLOCK.format(instant.atZone(zone));
    }

    /** {@code 12 Nov 2026 14:05}, for tables. */
    public String when(Instant instant) {
        return WHEN.format(instant.atZone(zone));
    }

    /** {@code 12 Nov 14:05}, where the year is plain from around it. */
    public String recent(Instant instant) {
        return RECENT.format(instant.atZone(zone));
    }

    /** {@code 12 Nov 2026 14:05:12 SAST}. */
    public String moment(Instant instant) {
        return MOMENT.format(instant.atZone(zone));
    }

    /** {@code South Africa Time}, to be said once where a list leaves it out of each row. */
    public String zoneName() {
        return zone.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** {@code 1–31 Oct 2026}, {@code 15 Aug – 12 Nov 2026}, {@code 20 Dec 2025 – 3 Jan 2026}. */
    public String span(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(from);
        }
        if (from.getYear() != to.getYear()) {
            return day(from) + " – " + day(to);
        }
        if (from.getMonth() != to.getMonth()) {
            return brief(from) + " – " + day(to);
        }
        return from.getDayOfMonth() + "–" + day(to);
    }
}
