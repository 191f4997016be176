package io.vitrine.identity.apikey;

import io.vitrine.core.secrets.OpaqueToken;
import java.time.Instant;

/**
 * A key with the secret that was just drawn; nobody can read it again.
 *
 * @param oldUntil how long the secret before is good; the present when there was none or it ended at once
 */
public record NewSecret(ApiKeyId id, OpaqueToken secret, Instant oldUntil) {

    static final String PREFIX = "vtr_live_";
    private static final int LENGTH = PREFIX.length() + 43;
    private static final int SHOWN = 4;

    static OpaqueToken draw() {
        return new OpaqueToken(PREFIX + OpaqueToken.draw().text());
    }

    /** Whether the text has the form of a key's secret. */
    static boolean fits(String text) {
        return text.length() == LENGTH && text.startsWith(PREFIX);
    }

    /** The last four characters, for people to tell keys apart. */
    static String end(OpaqueToken secret) {
        return secret.text().substring(secret.text().length() - SHOWN);
    }
}
