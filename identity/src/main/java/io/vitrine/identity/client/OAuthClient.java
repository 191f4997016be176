package io.vitrine.identity.client;

import io.vitrine.core.access.Permission;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.program.ClientId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A registered client that has not been revoked.
 *
 * @param account of the person who answers for it
 * @param maker name of that person
 * @param scopes what it may ask for at most
 * @param secretEnd last four characters of its secret; absent when it has none
 * @param people how many have allowed it to act in their names and not taken that back
 */
public record OAuthClient(
        ClientId id,
        TenantId tenant,
        AccountId account,
        String maker,
        String name,
        List<RedirectUri> redirectUris,
        Set<Permission> scopes,
        Optional<String> secretEnd,
        Instant createdAt,
        Optional<Instant> lastUsedAt,
        Optional<Instant> oldUntil,
        int people) {

    public OAuthClient {
        redirectUris = List.copyOf(redirectUris);
        scopes = Set.copyOf(scopes);
    }

    public boolean confidential() {
        return secretEnd.isPresent();
    }

    /** Beginning and end of the secret; nothing when there is none. */
    public String shown() {
        return secretEnd.map(end -> NewClient.PREFIX + "…" + end).orElse("");
    }

    /** Codes of its scopes in alphabetical order. */
    public List<String> codes() {
        return scopes.stream().map(Permission::code).sorted().toList();
    }
}
