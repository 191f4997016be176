package io.vitrine.identity.client;

import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.identity.program.ClientId;
import java.time.Instant;
import java.util.Optional;

/**
 * A client with the secret that was just drawn; nobody can read it again.
 *
 * @param secret absent when the client has none
 * @param oldUntil how long the secret before is good; the present when there was none or it ended at once
 */
public record NewClient(ClientId id, Optional<OpaqueToken> secret, Instant oldUntil) {

    static final String PREFIX = "vtr_secret_";
    private static final int SHOWN = 4;

    static OpaqueToken draw() {
        return new OpaqueToken(PREFIX + OpaqueToken.draw().text());
    }

    static String end(OpaqueToken secret) {
        return secret.text().substring(secret.text().length() - SHOWN);
    }
}
