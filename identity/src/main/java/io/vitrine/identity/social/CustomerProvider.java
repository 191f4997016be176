package io.vitrine.identity.social;

import io.vitrine.core.persistence.TypeId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A provider that customers may sign in with, without its secret.
 *
 * @param place 1 to 5: it stands in the addresses that are the provider's alone
 * @param name as customers know it: it stands on the button
 */
public record CustomerProvider(Id id, int place, String name, String issuer, String clientId, Instant changedAt) {

    /** How many a business may name. */
    public static final int MOST = 5;

    private static final String WAY = "/account/signin/with/";

    /** Written {@code cpr_...}. */
    public record Id(UUID value) {

        public static Optional<Id> parse(String text) {
            return TypeId.parse("cpr", text).map(Id::new);
        }

        @Override
        public String toString() {
            return TypeId.format("cpr", value);
        }
    }

    /** The page that sends customers there. */
    public String way() {
        return WAY + place;
    }

    /** The page that sends a customer there who is signed in, to connect the account there. */
    public String wayToConnect() {
        return WAY + place + "/connect";
    }

    /** The page that the provider sends them back to. */
    static String callback(int place) {
        return WAY + place + "/callback";
    }
}
