package io.vitrine.commerce.catalog.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/**
 * What visitors were answered about products a moment ago: for a second at most, so that what they see follows prices and stock,
 * and a shop that everybody looks at asks its database once a second. What this node changes is forgotten at once.
 */
@ApplicationScoped
class KeptAnswers {

    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final long MOST_BYTES = 32_000_000;

    /** @param business key of its schema; {@code address} path and query as they were asked */
    private record Question(String business, String address) {}

    private final Cache<Question, KeptAnswer> answers = Caffeine.newBuilder()
            .expireAfterWrite(MOMENT)
            .maximumWeight(MOST_BYTES)
            .weigher((Question question, KeptAnswer answer) ->
                    2 * answer.body().length + question.address().length())
            .build();

    Optional<KeptAnswer> find(String business, String address) {
        return Optional.ofNullable(answers.getIfPresent(new Question(business, address)));
    }

    void keep(String business, String address, KeptAnswer answer) {
        answers.put(new Question(business, address), answer);
    }

    void forget(String business) {
        answers.asMap().keySet().removeIf(question -> question.business().equals(business));
    }
}
