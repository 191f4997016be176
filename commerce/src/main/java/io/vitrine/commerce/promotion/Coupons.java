package io.vitrine.commerce.promotion;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.limits.Limiter;
import io.vitrine.core.problem.Problem;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Recognises the codes that customers type. Who tries many that do not exist has to wait. */
@ApplicationScoped
public class Coupons {

    private static final int GUESSES = 20;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    @Inject
    PromotionRows rows;

    @Inject
    Clock clock;

    private @Nullable Limiter guesses;

    @PostConstruct
    void begin() {
        guesses = new Limiter("coupon-guesses", GUESSES, WINDOW, clock);
    }

    /**
     * The code of a promotion that has not ended; whether it holds for a cart the cart says.
     *
     * @throws Problem 422 for anything else, 429 after too many wrong ones
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CouponCode require(String typed) {
        CouponCode code = CouponCode.parse(typed).orElseThrow(() -> Problem.invalid("code", CouponCode.RULE));
        Limiter limiter = java.util.Objects.requireNonNull(guesses);
        String guesser = CurrentCall.require().business().key() + "/"
                + CurrentCall.require().origin();
        limiter.check(guesser);
        boolean over = rows.over(code).orElseThrow(() -> {
            limiter.count(guesser);
            return Problem.invalid("code", CodeRefusal.unknown().words());
        });
        if (over) {
            throw Problem.invalid("code", CodeRefusal.over().words());
        }
        return code;
    }
}
