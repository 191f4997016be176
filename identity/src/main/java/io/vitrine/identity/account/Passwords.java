package io.vitrine.identity.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import io.vitrine.core.secrets.OpaqueToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/**
 * Hashes passwords and compares them: Argon2id, 19 MiB, two passes, one lane, a random salt each. Not inside a
 * transaction: a hash takes tens of milliseconds, and callers queue for it.
 */
@ApplicationScoped
public class Passwords {

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final int SALT_BYTES = 16;
    private static final int SLOTS = 2;
    private static final int LONGEST_QUEUE = 32;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HashingSlots slots = new HashingSlots(SLOTS, LONGEST_QUEUE, PATIENCE);
    private final String nobodys = compute(OpaqueToken.draw().text());

    /** @throws io.vitrine.core.problem.TryLater 503 when too many wait already */
    public String hash(String password) {
        return slots.run(() -> compute(password));
    }

    /**
     * Whether the password belongs to the hash. Without a hash the answer is no and takes as long.
     *
     * @param admitted runs once it is this caller's turn, just before the comparison; what it throws ends the matter
     * @throws io.vitrine.core.problem.TryLater 503 when too many wait already
     */
    public boolean matches(String password, Optional<String> hash, Runnable admitted) {
        return slots.run(() -> {
            admitted.run();
            boolean same = Password.check(PasswordRules.normal(password), hash.orElse(nobodys))
                    .with(ARGON2);
            return same && hash.isPresent();
        });
    }

    private static String compute(String password) {
        return Password.hash(PasswordRules.normal(password))
                .addRandomSalt(SALT_BYTES)
                .with(ARGON2)
                .getResult();
    }
}
