package io.vitrine.commerce.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Reads dates and times: ISO local ones are the business's own, ISO instants and offsets are taken as they are, a plain
 * date is its first moment. A file of the online-retail kind may also write {@code 12/31/2010 8:26}, month first.
 */
final class Moments {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2100;
    private static final int DATE_LENGTH = 10;
    private static final int MAX_LENGTH = 40;
    private static final DateTimeFormatter MONTH_FIRST = DateTimeFormatter.ofPattern("M/d/yyyy H:mm");

    private final ZoneId zone;
    private final Instant latest;
    private final boolean monthFirst;
    private String lastText = "";
    private Moment last = new Moment(Instant.EPOCH, LocalDate.EPOCH);

    /** @param latest what lies behind it is in the future */
    Moments(ZoneId zone, Instant latest, boolean monthFirst) {
        this.zone = zone;
        this.latest = latest;
        this.monthFirst = monthFirst;
    }

    Moment read(String text) {
        if (!text.equals(lastText) || text.isEmpty()) {
            last = limited(text, parse(text));
            lastText = text;
        }
        return last;
    }

    private ZonedDateTime parse(String text) {
        if (text.isEmpty()) {
            throw new RowRefused("The date is missing");
        }
        if (text.length() > MAX_LENGTH) {
            throw unreadable(text.substring(0, MAX_LENGTH) + "...");
        }
        try {
            if (monthFirst && text.indexOf('/') > 0) {
                return LocalDateTime.parse(text, MONTH_FIRST).atZone(zone);
            }
            if (text.length() <= DATE_LENGTH) {
                return LocalDate.parse(text).atStartOfDay(zone);
            }
            String iso = text.charAt(DATE_LENGTH) == ' '
                    ? text.substring(0, DATE_LENGTH) + 'T' + text.substring(DATE_LENGTH + 1)
                    : text;
            return zoned(iso)
                    ? OffsetDateTime.parse(iso).atZoneSameInstant(zone)
                    : LocalDateTime.parse(iso).atZone(zone);
        } catch (DateTimeException e) {
            throw unreadable(text);
        }
    }

    private static boolean zoned(String iso) {
        return iso.endsWith("Z") || iso.indexOf('+', DATE_LENGTH) > 0 || iso.indexOf('-', DATE_LENGTH) > 0;
    }

    private Moment limited(String text, ZonedDateTime time) {
        if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
            throw new RowRefused("The date " + text + " is not between the years 1970 and 2100");
        }
        if (time.toInstant().isAfter(latest)) {
            throw new RowRefused("The date " + text + " lies in the future");
        }
        return new Moment(time.toInstant(), time.toLocalDate());
    }

    private static RowRefused unreadable(String text) {
        return new RowRefused("\"" + text + "\" is no date; write 2026-01-31 or 2026-01-31 14:05");
    }
}
