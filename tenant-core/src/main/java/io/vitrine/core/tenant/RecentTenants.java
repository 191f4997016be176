package io.vitrine.core.tenant;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What the registry said a moment ago; bounded, and short enough that a suspension takes effect soon. */
final class RecentTenants {

    private static final int MOST = 10_000;

    private record Answer(Optional<Tenant> tenant, Instant until) {}

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Duration fresh;

    RecentTenants(Duration fresh) {
        this.fresh = fresh;
    }

    Optional<Tenant> get(String question, Instant now, Supplier<Optional<Tenant>> registry) {
        Answer known = answers.get(question);
        if (known != null && known.until().isAfter(now)) {
            return known.tenant();
        }
        Optional<Tenant> answer = registry.get();
        if (answers.size() >= MOST) {
            answers.clear();
        }
        if (answer.isPresent()) {
            answers.put(question, new Answer(answer, now.plus(fresh)));
        }
        return answer;
    }

    void forget(String question) {
        answers.remove(question);
    }
}
