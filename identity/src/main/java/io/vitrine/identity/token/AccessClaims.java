package io.vitrine.identity.token;

import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.program.ClientId;
import io.vitrine.identity.program.Scopes;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a verified access token says.
 *
 * @param account of the person in whose name it works; absent for a client on its own
 * @param family the refresh tokens it descends from, or what the client was granted
 * @param mandate the client that holds it and what for; absent for a person's own token
 * @param key id of the key that signed it
 * @param until from this moment on it is worth nothing
 */
record AccessClaims(
        Optional<AccountId> account,
        TenantId tenant,
        UUID family,
        Optional<Mandate> mandate,
        String key,
        Instant until) {

    /** The client and its scopes. */
    record Mandate(ClientId client, Scopes scopes) {}

    boolean of(ClientId client) {
        return mandate.filter(held -> held.client().equals(client)).isPresent();
    }
}
