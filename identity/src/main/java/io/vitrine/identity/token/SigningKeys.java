package io.vitrine.identity.token;

import com.nimbusds.jose.jwk.RSAKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The keys that access tokens are signed with, the same on every node: one signs, the next is published before it does,
 * and those before stay published until their tokens have ended. A node asks for changes every 30 seconds.
 */
@ApplicationScoped
public class SigningKeys {

    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private record Read(KeyRing ring, Instant at) {}

    @Inject
    KeyRotation rotation;

    @Inject
    Clock clock;

    private volatile @Nullable Read known;

    /** The public keys that tokens can be checked with, as a JSON Web Key Set. */
    public String published() {
        return ring().json(clock.instant());
    }

    /** The next key is published now and signs in ten minutes, when everybody has had time to fetch it. */
    public void rotate(String reason) {
        rotation.soon(reason);
        known = null;
    }

    /** Ends every token that was ever signed, within a minute on every node; people's refresh tokens stay good. */
    public void withdraw(String reason) {
        rotation.atOnce(reason);
        known = null;
    }

    RSAKey signing() {
        return ring().signing(clock.instant())
                .orElseThrow(() -> new IllegalStateException("No key signs"))
                .key();
    }

    /** The published key with this id; for an unknown one the others are asked again, at most every two seconds. */
    Optional<RSAKey> published(String kid) {
        Instant now = clock.instant();
        return ring().published(kid, now).or(() -> ring(PATIENCE).published(kid, now));
    }

    private KeyRing ring() {
        return ring(FRESH);
    }

    private KeyRing ring(Duration fresh) {
        Instant now = clock.instant();
        Read read = known;
        if (read == null || !read.at().plus(fresh).isAfter(now)) {
            read = new Read(rotation.ring(), now);
            known = read;
        }
        return read.ring();
    }
}
