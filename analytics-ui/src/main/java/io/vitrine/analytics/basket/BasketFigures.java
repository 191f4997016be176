package io.vitrine.analytics.basket;

import io.vitrine.analytics.people.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the customers of the current business buy together. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class BasketFigures {

    private static final int MOST_LISTED = 500;

    @Inject
    BasketRows rows;

    @Inject
    KeptBaskets kept;

    @Inject
    People people;

    @Inject
    Clock clock;

    /**
     * The strongest rules, at most 500. An answer that took long is kept for an hour.
     *
     * @throws io.vitrine.core.problem.Problem 422 when there would be more sets than memory is meant for
     */
    public Baskets of(BasketQuery query) {
        people.permit();
        Instant now = clock.instant();
        Optional<Baskets> known = kept.find(query, now);
        if (known.isPresent()) {
            return known.get();
        }
        Baskets answer = work(query, now);
        kept.keep(answer);
        return answer;
    }

    private Baskets work(BasketQuery query, Instant now) {
        long begin = System.nanoTime();
        BasketRows.Folded folded = rows.read(query);
        List<Baskets.Rule> rules = new RuleMaker(
                        FrequentSets.in(folded.tree(), folded.items().size(), folded.least()),
                        folded.items(),
                        folded.baskets())
                .rules(query.minConfidence());
        long millis = Duration.ofNanos(System.nanoTime() - begin).toMillis();
        return new Baskets(
                query,
                folded.baskets(),
                rules.size(),
                rules.subList(0, Math.min(rules.size(), MOST_LISTED)),
                now,
                millis);
    }
}
