package io.vitrine.ui.owner.access;

import io.vitrine.identity.grant.DocumentClass;
import io.vitrine.identity.grant.GrantScope;
import io.vitrine.ui.kit.Dates;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How far a grant reaches, in words. */
public final class ScopeWords {

    private ScopeWords() {}

    /** {@code 1 Mar 2026 to 31 Oct 2026}, {@code since 1 Mar 2026}, {@code all days}. */
    public static String period(GrantScope scope, Dates dates) {
        Optional<String> from = scope.periodFrom().map(dates::day);
        Optional<String> to = scope.periodTo().map(dates::day);
        if (from.isEmpty()) {
            return to.map(last -> "up to " + last).orElse("all days");
        }
        return to.map(last -> from.get() + " to " + last).orElseGet(() -> "since " + from.get());
    }

    /** {@code the end of 31 Dec 2026}, or the moment when it is no end of a day. */
    public static String until(Instant last, Dates dates) {
        return endsADay(last, dates) ? "the end of " + dates.day(dates.on(last.minusSeconds(1))) : dates.moment(last);
    }

    /** {@code 31 Dec 2026}, for a column; the moment when it is no end of a day. */
    public static String lastDay(Instant last, Dates dates) {
        return endsADay(last, dates) ? dates.day(dates.on(last.minusSeconds(1))) : dates.when(last);
    }

    private static boolean endsADay(Instant last, Dates dates) {
        return last.atZone(dates.zone()).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** {@code all locations} or {@code 2 locations}. */
    public static String locations(GrantScope scope) {
        return scope.locations()
                .map(some -> some.size() == 1 ? "1 location" : some.size() + " locations")
                .orElse("all locations");
    }

    /** {@code contracts, policies}, or {@code no documents}. */
    public static String documents(GrantScope scope) {
        return scope.documentClasses().isEmpty()
                ? "no documents"
                : scope.documentClasses().stream()
                        .sorted()
                        .map(DocumentClass::label)
                        .map(label -> label.toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }

    /** The whole of it in one line. */
    public static String all(GrantScope scope, Dates dates) {
        return period(scope, dates) + ", " + locations(scope) + ", " + documents(scope)
                + (scope.trail() ? ", audit trail" : "");
    }
}
