package io.vitrine.core.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** One transaction around the work and its stored answer. */
@ApplicationScoped
class OnceInTransaction {

    @Inject
    Idempotency idempotency;

    @Transactional
    public Answer once(IdempotencyKey key, Supplier<Answer> work) {
        return idempotency.find(key).orElseGet(() -> {
            Answer answer = work.get();
            idempotency.store(key, answer);
            return answer;
        });
    }
}
