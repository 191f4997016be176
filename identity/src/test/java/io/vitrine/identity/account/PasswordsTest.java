package io.vitrine.identity.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.problem.TryLater;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void onlyTheRightPasswordMatches() {
        String hash = passwords.hash("a boat by the old pier");
        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
        assertTrue(passwords.matches("a boat by the old pier", Optional.of(hash), PasswordsTest::admitted));
        assertFalse(passwords.matches("a boat by the new pier", Optional.of(hash), PasswordsTest::admitted));
        assertFalse(passwords.matches("a boat by the old pier", Optional.empty(), PasswordsTest::admitted));
        assertNotEquals(hash, passwords.hash("a boat by the old pier"));
    }

    @Test
    void whoFindsNoSlotInTimeIsAskedToComeBack() throws InterruptedException {
        HashingSlots slots = new HashingSlots(1, 10, Duration.ofMillis(30));
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Thread busy = new Thread(() -> slots.run(() -> {
            taken.countDown();
            return await(done);
        }));
        busy.start();
        taken.await();
        TryLater later = assertThrows(TryLater.class, () -> slots.run(() -> true));
        assertEquals(503, later.status());
        assertEquals("5", later.headers().get("Retry-After"));
        done.countDown();
        busy.join();
        assertTrue(slots.run(() -> true));
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void admitted() {
        // nothing more to check
    }
}
