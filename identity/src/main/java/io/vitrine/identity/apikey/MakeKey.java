package io.vitrine.identity.apikey;

import io.vitrine.core.problem.Checks;
import io.vitrine.identity.program.Scopes;
import java.time.Instant;
import java.util.Optional;

/** A key that somebody wants. */
public record MakeKey(String name, Scopes scopes, Optional<Instant> expiresAt) {

    /** Longest name, in characters. */
    public static final int NAME = 80;

    public MakeKey {
        name = name.strip();
        new Checks()
                .text(name, NAME, "name", "Name the program that will use the key, in 1 to 80 characters.")
                .raise();
    }
}
