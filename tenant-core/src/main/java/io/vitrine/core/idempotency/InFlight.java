package io.vitrine.core.idempotency;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Keys that this node is working on right now. */
@ApplicationScoped
public class InFlight {

    private final Set<String> keys = ConcurrentHashMap.newKeySet();

    /** Does the work unless the same key is being worked on. @throws Problem 409 when it is */
    public <T> T exclusively(IdempotencyKey key, Supplier<T> work) {
        String name = CurrentCall.require().business().key() + "/" + key.value();
        if (!keys.add(name)) {
            throw busy();
        }
        try {
            return work.get();
        } finally {
            keys.remove(name);
        }
    }

    static Problem busy() {
        return Problem.of(
                409,
                "request-in-progress",
                "The same request is being worked on",
                "Ask again in a moment with the same key.");
    }
}
