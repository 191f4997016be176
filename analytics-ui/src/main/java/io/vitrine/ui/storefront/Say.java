package io.vitrine.ui.storefront;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The shop's own words in the language of the page. They are written in English; a bundle holds each in another language. */
public final class Say {

    private Say() {}

    /** The words in the language of the page; {@code {0}} and so on stand for the values. English where the bundle has none. */
    public static String say(String english, Object... values) {
        String words = Phrases.of(Visit.current().language()).get(english);
        for (int i = 0; i < values.length; i++) {
            words = words.replace("{" + i + "}", values[i].toString());
        }
        return words;
    }

    /** The path in the language of the page. */
    public static String to(String path) {
        return Visit.current().path(path);
    }

    /** The language of the page. */
    public static String language() {
        return Visit.current().language();
    }

    /** Thu 12 Nov. */
    static String near(LocalDate day) {
        return format("EEE d MMM").format(day);
    }

    /** 12 Nov 2026. */
    static String day(Instant at, ZoneId zone) {
        return format("d MMM yyyy").format(at.atZone(zone));
    }

    /** 12 Nov 2026 14:05. */
    static String when(Instant at, ZoneId zone) {
        return format("d MMM yyyy HH:mm").format(at.atZone(zone));
    }

    private static DateTimeFormatter format(String pattern) {
        Locale locale = Visit.current().locale();
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
