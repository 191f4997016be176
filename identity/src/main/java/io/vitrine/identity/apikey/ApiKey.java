package io.vitrine.identity.apikey;

import io.vitrine.core.access.Permission;
import io.vitrine.identity.account.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A key as people see it.
 *
 * @param account of the person who drew its secret and answers for it
 * @param maker name of that person
 * @param shown beginning and end of the secret
 * @param scopes what it was made for
 * @param present what of that works now; nothing once the person has left
 * @param oldUntil how long the secret before is still good, if it is
 */
public record ApiKey(
        ApiKeyId id,
        String name,
        AccountId account,
        String maker,
        String shown,
        Set<Permission> scopes,
        Set<Permission> present,
        Instant createdAt,
        Optional<Instant> expiresAt,
        Optional<Instant> lastUsedAt,
        Optional<Instant> oldUntil) {

    public ApiKey {
        scopes = Set.copyOf(scopes);
        present = Set.copyOf(present);
    }

    public boolean expiredAt(Instant now) {
        return expiresAt.filter(end -> !end.isAfter(now)).isPresent();
    }

    /** Codes of its scopes in alphabetical order. */
    public List<String> codes() {
        return scopes.stream().map(Permission::code).sorted().toList();
    }
}
