package io.vitrine.ui.owner.keys;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.vitrine.core.access.Permission;
import io.vitrine.identity.apikey.ApiKey;
import io.vitrine.ui.kit.Dates;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Facts of keys and clients in words. */
final class ProgramFacts {

    private static final Duration SOON = Duration.ofDays(14);

    private ProgramFacts() {}

    static String scopes(Set<Permission> scopes) {
        return scopes.stream().map(Permission::code).sorted().collect(Collectors.joining(", "));
    }

    /** What the scopes allow, in words. */
    static String deeds(Set<Permission> scopes) {
        return scopes.stream()
                .sorted()
                .map(Permission::label)
                .map(label -> label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1))
                .collect(Collectors.joining(", "));
    }

    static String used(Optional<Instant> lastUsed, Dates dates) {
        return lastUsed.map(dates::when).orElse("never");
    }

    static String ends(Optional<Instant> end, Dates dates) {
        return end.map(dates::when).orElse("when revoked");
    }

    /** Whether the key works, in whole or in part, and for how long. */
    static Component state(ApiKey key, Instant now) {
        if (key.expiredAt(now)) {
            return new Status(Status.Kind.NEUTRAL, "Expired");
        }
        if (key.present().isEmpty()) {
            return new Status(Status.Kind.NOW, "Works no more");
        }
        if (!key.present().equals(key.scopes())) {
            return new Status(Status.Kind.SOON, "Works in part");
        }
        boolean soon =
                key.expiresAt().filter(end -> end.isBefore(now.plus(SOON))).isPresent();
        return soon ? new Status(Status.Kind.SOON, "Expires soon") : new Status(Status.Kind.GOOD, "Works");
    }

    /** A name with its detail below. */
    static Component named(Component name, String detail) {
        Span both = new Span(name);
        both.add(Words.span(detail, "sub2", "vt-mono", "vt-break"));
        return both;
    }
}
