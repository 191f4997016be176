package io.vitrine.identity.grant;

import io.vitrine.core.tenant.Tenant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words of the mails about grants. */
final class GrantWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);

    private static final String OWNER = """
            Hello %s,

            %s

            Person: %s
            As: %s
            From %s until %s (%s)
            Figures: %s
            Locations: %s
            Audit trail: %s

            Look at it or end it here: %s
            """;
    private static final String HOLDER = """
            Hello,

            %s lets you look into its business as %s, from %s until %s (%s). You see figures, documents and records as far as \
            you were granted, and you change nothing. The owners see what you open and download.

            Open this link to accept:

            %s
            """;
    private static final String GOODBYE = """
            Hello,

            your access to %s has ended. Evidence packs that you downloaded stay checkable.
            """;

    private GrantWords() {}

    static String subject(GrantEvent.What what) {
        return switch (what) {
            case ASKED -> "a grant waits for a second owner";
            case GIVEN -> "somebody from outside was given access";
            case ACCEPTED -> "access was accepted";
            case ENDED -> "access from outside has ended";
        };
    }

    static String toOwner(String name, GrantEvent.What what, GrantView grant, Tenant business, String page) {
        GrantScope scope = grant.scope();
        String line = switch (what) {
            case ASKED ->
                "An owner wants to give somebody from outside access to your business. It waits for a second owner.";
            case GIVEN -> "Somebody from outside was given access to your business.";
            case ACCEPTED -> "The invitation was accepted.";
            case ENDED -> "An owner has ended the access of somebody from outside.";
        };
        return OWNER.formatted(
                name,
                line,
                grant.email(),
                grant.kind().label(),
                day(grant.from(), business),
                day(grant.until(), business),
                business.zone().getId(),
                scope.periodFrom().map(LocalDate::toString).orElse("the beginning") + " to "
                        + scope.periodTo().map(LocalDate::toString).orElse("today"),
                scope.locations().map(some -> some.size() + " of them").orElse("all"),
                scope.trail() ? "yes" : "no",
                page);
    }

    static String toHolder(GrantView grant, Tenant business, String link) {
        return HOLDER.formatted(
                business.name(),
                grant.kind().label().toLowerCase(Locale.ROOT),
                day(grant.from(), business),
                day(grant.until(), business),
                business.zone().getId(),
                link);
    }

    static String goodbye(Tenant business) {
        return GOODBYE.formatted(business.name());
    }

    private static String day(java.time.Instant at, Tenant business) {
        return DAY.format(at.atZone(business.zone()));
    }
}
