package io.vitrine.identity.signin;

import io.vitrine.core.limits.Limiter;
import java.time.Clock;
import java.time.Duration;

/**
 * Makes guessing slow: ten failures for one account from one address, then one a minute; a hundred from one address
 * over all accounts and businesses, then one in six seconds.
 */
final class Throttle {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int PER_ACCOUNT = 10;
    private static final int PER_ADDRESS = 100;

    private final Limiter account;
    private final Limiter address;

    Throttle(Clock clock) {
        account = new Limiter("sign-in", PER_ACCOUNT, WINDOW, clock);
        address = new Limiter("sign-in-address", PER_ADDRESS, WINDOW, clock);
    }

    /** @throws io.vitrine.core.problem.TryLater 429 after too many failures */
    void check(String who, String from) {
        address.check(from);
        account.check(who + '|' + from);
    }

    void failed(String who, String from) {
        address.count(from);
        account.count(who + '|' + from);
    }

    void succeeded(String who, String from) {
        account.forget(who + '|' + from);
    }
}
