package io.vitrine.identity.token;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The keys that there are, in the order in which they begin to sign. */
record KeyRing(List<Entry> keys) {

    /** How long a key that signs no more is published: until the last token that it signed has ended, and a little more. */
    static final Duration AFTERLIFE = AccessTokens.LIFE.plusMinutes(5);

    /** @param withdrawn from then on it is worth nothing, whatever it signed */
    record Entry(RSAKey key, Instant signsFrom, Optional<Instant> withdrawn) {

        boolean withdrawnAt(Instant now) {
            return withdrawn.filter(moment -> !moment.isAfter(now)).isPresent();
        }
    }

    KeyRing {
        keys = keys.stream().sorted(Comparator.comparing(Entry::signsFrom)).toList();
    }

    /** The key that signs now: the newest that has begun. */
    Optional<Entry> signing(Instant now) {
        return keys.stream()
                .filter(entry -> !entry.signsFrom().isAfter(now) && !entry.withdrawnAt(now))
                .reduce((earlier, later) -> later);
    }

    /** The key that is published and has not begun yet. */
    Optional<Entry> next(Instant now) {
        return keys.stream()
                .filter(entry -> entry.signsFrom().isAfter(now) && !entry.withdrawnAt(now))
                .findFirst();
    }

    /** The keys that tokens may be signed with: the next, the present, and those before while their tokens live. */
    List<RSAKey> published(Instant now) {
        return keys.stream()
                .filter(entry -> !entry.withdrawnAt(now) && end(entry).isAfter(now))
                .map(Entry::key)
                .toList();
    }

    Optional<RSAKey> published(String kid, Instant now) {
        return published(now).stream().filter(key -> key.getKeyID().equals(kid)).findFirst();
    }

    /** The public halves as a JSON Web Key Set. */
    String json(Instant now) {
        return new JWKSet(published(now).stream()
                        .map(key -> (JWK) key.toPublicJWK())
                        .toList())
                .toString();
    }

    /** When the key is published no more; far away for the last one. */
    private Instant end(Entry entry) {
        return keys.stream()
                .filter(later -> later.signsFrom().isAfter(entry.signsFrom()))
                .map(later -> later.signsFrom().plus(AFTERLIFE))
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }
}
