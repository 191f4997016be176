package io.vitrine.core.audit.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyRingTest {

    private static final Instant SPRING = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant SUMMER = Instant.parse("2026-06-01T00:00:00Z");

    private final KeyPair first = Ed25519.generate();
    private final KeyPair second = Ed25519.generate();
    private final SealKey one = key(1, first, SPRING, Optional.empty());
    private final SealKey two = key(2, second, SUMMER, Optional.of(first));
    private final KeyRing ring = new KeyRing(List.of(two, one));

    @Test
    void eachKeySignsInItsOwnTime() {
        assertEquals(Optional.empty(), ring.complaint(note(first, one, SPRING)));
        assertEquals(Optional.empty(), ring.complaint(note(second, two, SUMMER)));
        assertTrue(ring.complaint(note(first, one, SUMMER)).orElseThrow().contains("old key"));
        assertTrue(ring.complaint(note(second, two, SPRING)).orElseThrow().contains("before that key began"));
    }

    @Test
    void anotherKeyIsNamed() {
        KeyPair stranger = Ed25519.generate();
        SealKey unknown = key(1, stranger, SPRING, Optional.empty());
        assertTrue(ring.complaint(note(stranger, unknown, SPRING)).orElseThrow().contains("not Vitrine's"));
        assertTrue(ring.complaint(note(stranger, one, SPRING)).orElseThrow().contains("not signed by the key"));
    }

    @Test
    void aKeyThatItsPredecessorDidNotEndorseIsRefused() {
        KeyPair stranger = Ed25519.generate();
        SealKey forged = key(2, stranger, SUMMER, Optional.of(stranger));
        assertEquals(Optional.empty(), ring.complaint(List.of()));
        assertTrue(new KeyRing(List.of(one, forged))
                .complaint(List.of())
                .orElseThrow()
                .contains("not endorsed"));
        assertTrue(new KeyRing(List.of(two)).complaint(List.of()).isPresent());
    }

    @Test
    void keptKeysMustBeAmongThem() {
        List<SealKey> kept = KeyRing.kept("Keys:\r\n" + one.line() + "\r\n" + two.line() + "\r\nRegards");
        assertEquals(Optional.empty(), ring.complaint(kept));
        SealKey other = key(1, Ed25519.generate(), SPRING, Optional.empty());
        assertTrue(new KeyRing(List.of(other)).complaint(kept).orElseThrow().contains("which you kept"));
    }

    @Test
    void aNoteIsReadAsItWasWritten() throws BadProof {
        SignedCheckpoint note = note(first, one, SPRING);
        assertEquals(note, SignedCheckpoint.parse(note.text()));
        String mail = "Hello,\r\n\r\n"
                + (note.text() + "\n" + note(second, two, SUMMER).text()).replace("\n", "\r\n");
        assertEquals(2, SignedCheckpoint.parseAll(mail).size());
        assertThrows(BadProof.class, () -> SignedCheckpoint.parse(note.text().replace("time", "Time")));
    }

    private static SealKey key(int number, KeyPair pair, Instant from, Optional<KeyPair> before) {
        String raw = Base64.getEncoder().encodeToString(Ed25519.raw(pair.getPublic()));
        byte[] statement = new SealKey(number, raw, from, Optional.empty()).statement();
        return new SealKey(
                number,
                raw,
                from,
                before.map(old -> Base64.getEncoder().encodeToString(Ed25519.sign(old.getPrivate(), statement))));
    }

    private static SignedCheckpoint note(KeyPair pair, SealKey named, Instant time) {
        Checkpoint checkpoint = Checkpoint.of("vitrine/audit/test", 7, new byte[32], time);
        byte[] signature = Ed25519.sign(pair.getPrivate(), checkpoint.text().getBytes(StandardCharsets.UTF_8));
        return new SignedCheckpoint(checkpoint, named.id(), Base64.getEncoder().encodeToString(signature));
    }
}
