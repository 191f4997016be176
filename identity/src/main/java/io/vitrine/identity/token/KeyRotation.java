package io.vitrine.identity.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The life of signing keys: made, published, used, retired, destroyed. */
@ApplicationScoped
class KeyRotation {

    /** From publication to first use: longer than others keep the key set (5 minutes) and nodes keep the ring. */
    static final Duration NOTICE = Duration.ofMinutes(10);

    private static final int BITS = 2048;

    @Inject
    SigningKeyRows rows;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "vitrine.signing.key.days", defaultValue = "30")
    int days;

    /** The keys there are; the very first is made here. */
    @Transactional(TxType.REQUIRES_NEW)
    public KeyRing ring() {
        KeyRing ring = rows.all();
        if (ring.signing(clock.instant()).isPresent()) {
            return ring;
        }
        rows.alone();
        if (rows.all().signing(clock.instant()).isEmpty()) {
            add(clock.instant(), "signing-key.made", "the first one");
        }
        return rows.all();
    }

    /** Publishes the next key when the present one comes of age, and destroys what has ended. */
    @Transactional(TxType.REQUIRES_NEW)
    public void whenDue() {
        rows.alone();
        Instant now = clock.instant();
        KeyRing ring = rows.all();
        Optional<Instant> due = ring.signing(now).map(entry -> entry.signsFrom().plus(Duration.ofDays(days)));
        if (ring.next(now).isEmpty()
                && due.filter(end -> !end.minus(NOTICE).isAfter(now)).isPresent()) {
            add(now.plus(NOTICE), "signing-key.rotated", "on schedule");
        }
        rows.sweep(now.minus(KeyRing.AFTERLIFE).minus(Duration.ofDays(1)));
    }

    /** Publishes the next key now, to be used after the notice; none when one is on its way already. */
    @Transactional(TxType.REQUIRES_NEW)
    public void soon(String reason) {
        rows.alone();
        Instant now = clock.instant();
        if (rows.all().next(now).isEmpty()) {
            add(now.plus(NOTICE), "signing-key.rotated", reason);
        }
    }

    /** A key became known to somebody: a new one signs at once, and whatever any other signed is worth nothing. */
    @Transactional(TxType.REQUIRES_NEW)
    public void atOnce(String reason) {
        rows.alone();
        Instant now = clock.instant();
        String kid = add(now, "signing-keys.withdrawn", reason);
        rows.withdrawAllBut(kid, now);
    }

    private String add(Instant signsFrom, String action, String reason) {
        RSAKey key = make();
        rows.add(key, clock.instant(), signsFrom);
        audit.recordOnPlatform(
                new AuditEntry(
                        action,
                        "signing-key",
                        key.getKeyID(),
                        Optional.empty(),
                        Optional.of(Map.of("signsFrom", signsFrom.toString())),
                        Optional.of(reason)),
                Optional.empty());
        return key.getKeyID();
    }

    private static RSAKey make() {
        try {
            return new RSAKeyGenerator(BITS)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
