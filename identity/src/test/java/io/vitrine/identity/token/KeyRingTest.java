package io.vitrine.identity.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyRingTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final RSAKey KEY = key();

    private final KeyRing ring =
            new KeyRing(List.of(entry("new", NOON), entry("old", NOON.minus(Duration.ofDays(30)))));

    @Test
    void theNextKeyIsPublishedBeforeItSigns() {
        Instant before = NOON.minusSeconds(1);
        assertEquals("old", signing(before));
        assertEquals(List.of("old", "new"), published(before));
        assertEquals("new", ring.next(before).orElseThrow().key().getKeyID());
        assertEquals("new", signing(NOON));
        assertTrue(ring.next(NOON).isEmpty());
    }

    @Test
    void theOldKeyIsPublishedUntilItsLastTokenHasEnded() {
        Instant lastTokenEnds = NOON.plus(AccessTokens.LIFE);
        assertEquals(List.of("old", "new"), published(lastTokenEnds));
        Instant gone = NOON.plus(KeyRing.AFTERLIFE);
        assertEquals(List.of("new"), published(gone));
        assertTrue(ring.published("old", gone).isEmpty(), "the kid of a retired key");
        assertTrue(ring.published("new", gone).isPresent());
        assertTrue(ring.published("another", gone).isEmpty());
    }

    @Test
    void aWithdrawnKeyIsGoneAtOnce() {
        KeyRing ended = new KeyRing(List.of(
                new KeyRing.Entry(named("old"), NOON.minus(Duration.ofDays(1)), Optional.of(NOON)),
                entry("new", NOON)));
        assertTrue(ended.published("old", NOON.minusSeconds(1)).isPresent());
        assertTrue(ended.published("old", NOON).isEmpty());
        assertEquals("new", ended.signing(NOON).orElseThrow().key().getKeyID());
    }

    @Test
    void onlyPublicHalvesAreShown() {
        assertTrue(ring.json(NOON).contains("\"kid\":\"new\""));
        assertFalse(ring.json(NOON).contains("\"d\""));
        assertFalse(ring.json(NOON).contains("\"p\""));
    }

    private String signing(Instant at) {
        return ring.signing(at).orElseThrow().key().getKeyID();
    }

    private List<String> published(Instant at) {
        return ring.published(at).stream().map(RSAKey::getKeyID).toList();
    }

    private static KeyRing.Entry entry(String kid, Instant from) {
        return new KeyRing.Entry(named(kid), from, Optional.empty());
    }

    private static RSAKey named(String kid) {
        return new RSAKey.Builder(KEY).keyID(kid).build();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
