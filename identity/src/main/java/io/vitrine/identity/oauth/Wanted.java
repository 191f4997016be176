package io.vitrine.identity.oauth;

import io.vitrine.identity.client.OAuthClient;
import io.vitrine.identity.program.Scopes;
import java.util.Optional;

/** The scopes that a request names, or all of the client's when it names none. */
final class Wanted {

    private Wanted() {}

    static Scopes of(OAuthClient client, Parameters parameters) {
        if (client.scopes().isEmpty()) {
            throw OAuthRefused.scope();
        }
        Scopes most = new Scopes(client.scopes());
        return within(most, parameters).orElse(most);
    }

    /** The named scopes; empty when none are named. @throws OAuthRefused when one is unknown or more than that */
    static Optional<Scopes> within(Scopes most, Parameters parameters) {
        return parameters
                .find("scope")
                .map(text ->
                        Scopes.parse(text).filter(scopes -> scopes.within(most)).orElseThrow(OAuthRefused::scope));
    }
}
