package io.vitrine.identity.client;

import io.vitrine.core.problem.Checks;
import io.vitrine.identity.program.Scopes;
import java.util.List;

/**
 * A client that somebody wants.
 *
 * @param confidential whether it can keep a secret: a server can, an app on a phone or in a browser cannot
 */
public record RegisterClient(String name, boolean confidential, List<RedirectUri> redirectUris, Scopes scopes) {

    /** Longest name, in characters. */
    public static final int NAME = 80;

    private static final int MOST_URIS = 10;

    public RegisterClient {
        name = name.strip();
        redirectUris = redirectUris.stream().distinct().toList();
        new Checks()
                .text(name, NAME, "name", "Name the program as people know it, in 1 to 80 characters.")
                .that(redirectUris.size() <= MOST_URIS, "redirectUris", "Give at most ten addresses.")
                .that(
                        confidential || !redirectUris.isEmpty(),
                        "redirectUris",
                        "A client without a secret acts in people's names only; say where their answers go.")
                .raise();
    }
}
