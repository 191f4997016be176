package io.vitrine.identity.sso;

import java.time.Instant;
import java.util.List;

/**
 * The provider of a business, without its secret.
 *
 * @param name as people know it: it stands on the button of the sign-in page
 * @param domains whose addresses it may speak for
 * @param required whether people other than owners have to come through it
 * @param trustsFactor whether a second factor that the provider says it has asked for counts
 */
public record Provider(
        String name,
        String issuer,
        String clientId,
        List<String> domains,
        boolean required,
        boolean trustsFactor,
        Instant changedAt) {

    public Provider {
        domains = List.copyOf(domains);
    }

    boolean speaksFor(String email) {
        String key = email.toLowerCase(java.util.Locale.ROOT);
        return domains.contains(key.substring(key.lastIndexOf('@') + 1));
    }
}
