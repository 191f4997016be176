package io.vitrine.core.audit.seal;

import io.vitrine.core.audit.proof.Checkpoint;
import io.vitrine.core.audit.proof.Ed25519;
import io.vitrine.core.audit.proof.KeyRing;
import io.vitrine.core.audit.proof.SealKey;
import io.vitrine.core.audit.proof.SignedCheckpoint;
import io.vitrine.core.secrets.ServerSecrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;

/**
 * The keys of the seals. The private halves are sealed with the master key, of which the database knows nothing; the
 * public halves are never removed.
 */
@ApplicationScoped
class SealKeys {

    private static final String ADD = """
            insert into platform.audit_key (number, id, public_key, valid_from, endorsement)
            values (:number, :id, :key, :from, :endorsement)""";
    private static final int PUBLIC = 32;

    @Inject
    ServerSecrets secrets;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "vitrine.audit.key.life", defaultValue = "P365D")
    String life;

    private final Map<Integer, PrivateKey> known = new ConcurrentHashMap<>();

    /**
     * The public keys. The first is made when there is none, and the next when the newest has served its time. The caller
     * holds the sealer's turn.
     */
    KeyRing ring(Handle handle) {
        List<SealKey> keys = KeyRows.all(handle);
        if (keys.isEmpty()) {
            return new KeyRing(List.of(add(handle, 1, Optional.empty())));
        }
        KeyRing ring = new KeyRing(keys);
        if (newest(ring).from().plus(Duration.parse(life)).isAfter(now())) {
            return ring;
        }
        List<SealKey> more = new ArrayList<>(keys);
        more.add(rotate(handle, ring));
        return new KeyRing(more);
    }

    /** Signs with the newest key. */
    SignedCheckpoint sign(KeyRing ring, Checkpoint checkpoint) {
        SealKey key = newest(ring);
        byte[] signature =
                Ed25519.sign(privateKey(key.number()), checkpoint.text().getBytes(StandardCharsets.UTF_8));
        return new SignedCheckpoint(checkpoint, key.id(), Base64.getEncoder().encodeToString(signature));
    }

    /** The moment to sign for: now, but never before what has been signed already. */
    Instant moment(KeyRing ring, Instant last) {
        Instant now = now();
        Instant begin = newest(ring).from();
        Instant earliest = last.isAfter(begin) ? last : begin;
        return now.isBefore(earliest) ? earliest : now;
    }

    /** Begins with a new key, for which the old one vouches. The caller holds the sealer's turn. */
    SealKey rotate(Handle handle, KeyRing ring) {
        SealKey last = newest(ring);
        return add(handle, last.number() + 1, Optional.of(last));
    }

    private SealKey add(Handle handle, int number, Optional<SealKey> before) {
        byte[] secret = secret(number);
        String raw =
                Base64.getEncoder().encodeToString(Arrays.copyOfRange(secret, secret.length - PUBLIC, secret.length));
        Instant from = before.map(key -> key.from().plus(1, ChronoUnit.MICROS))
                .filter(earliest -> earliest.isAfter(now()))
                .orElseGet(this::now);
        SealKey draft = new SealKey(number, raw, from, Optional.empty());
        SealKey key = new SealKey(
                number,
                raw,
                from,
                before.map(old ->
                        Base64.getEncoder().encodeToString(Ed25519.sign(privateKey(old.number()), draft.statement()))));
        handle.createUpdate(ADD)
                .bind("number", number)
                .bind("id", key.id())
                .bind("key", Base64.getDecoder().decode(raw))
                .bind("from", from)
                .bind(
                        "endorsement",
                        key.endorsement().map(Base64.getDecoder()::decode).orElse(null))
                .execute();
        return key;
    }

    private PrivateKey privateKey(int number) {
        return known.computeIfAbsent(number, any -> {
            byte[] secret = secret(number);
            return Ed25519.privateKey(Arrays.copyOf(secret, secret.length - PUBLIC));
        });
    }

    private byte[] secret(int number) {
        return secrets.get("audit-seal-key-" + number, () -> {
            KeyPair pair = Ed25519.generate();
            byte[] half = pair.getPrivate().getEncoded();
            byte[] both = Arrays.copyOf(half, half.length + PUBLIC);
            System.arraycopy(Ed25519.raw(pair.getPublic()), 0, both, half.length, PUBLIC);
            return both;
        });
    }

    private static SealKey newest(KeyRing ring) {
        return ring.keys().get(ring.keys().size() - 1);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
