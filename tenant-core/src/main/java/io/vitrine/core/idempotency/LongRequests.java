package io.vitrine.core.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Requests whose work makes transactions of its own, and asks others outside of them. The answer is stored when the work is done;
 * should the server die before, the work is asked for again, so it must know the key and find what it did.
 */
@ApplicationScoped
public class LongRequests {

    @Inject
    Idempotency idempotency;

    @Inject
    InFlight inFlight;

    @Inject
    OnceInTransaction transaction;

    /**
     * Does the work once: with a key that was used before, the stored answer comes back. A refusal stores nothing.
     *
     * @throws io.vitrine.core.problem.Problem 422 when the key came with another request, 409 when two come at once
     */
    public Answer once(Optional<IdempotencyKey> key, Supplier<Answer> work) {
        return key.map(given -> inFlight.exclusively(
                        given,
                        () -> idempotency.find(given).orElseGet(() -> {
                            Answer answer = work.get();
                            return transaction.once(given, () -> answer);
                        })))
                .orElseGet(work);
    }
}
