package io.vitrine.identity.token;

import io.vitrine.identity.program.Scopes;
import java.time.Duration;
import java.util.Optional;

/**
 * What a client gets.
 *
 * @param accessToken shown with each request
 * @param refreshToken exchanged once for the next; absent when the client acts on its own
 * @param scopes what the access token is for
 */
public record ClientToken(String accessToken, Optional<String> refreshToken, Scopes scopes, Duration expiresIn) {

    @Override
    public String toString() {
        return "ClientToken";
    }
}
