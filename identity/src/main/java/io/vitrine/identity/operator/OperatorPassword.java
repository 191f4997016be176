package io.vitrine.identity.operator;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.limits.Limiter;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.account.EmailAddress;
import io.vitrine.identity.account.Passwords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Compares an operator's password. The answer and its time are the same for an address that nobody has. */
@ApplicationScoped
class OperatorPassword {

    private static final int TYPED = 1_000;
    private static final int FAILURES = 10;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    @Inject
    OperatorLookup lookup;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private Limiter failures;

    @PostConstruct
    void begin() {
        failures = new Limiter("operator-sign-in", FAILURES, WINDOW, clock);
    }

    /** @throws Problem 401 when address or password is wrong, 404 on a business's host, 429 after ten failures */
    Operator check(String email, String password) {
        Call call = CurrentCall.require();
        OperatorSignIn.requirePlatform(call);
        Optional<EmailAddress> address = EmailAddress.parse(email).filter(any -> password.length() <= TYPED);
        String who = address.map(EmailAddress::key).orElse("") + '|' + call.origin();
        failures.check(who);
        Optional<OperatorRows.Credentials> known = address.flatMap(lookup::credentials);
        boolean right = passwords.matches(
                password.length() <= TYPED ? password : "",
                known.map(OperatorRows.Credentials::passwordHash),
                () -> failures.check(who));
        if (!right) {
            failures.count(who);
            lookup.recordFailure(known);
            throw Problem.of(401, "wrong-credentials", "Wrong e-mail address or password", "Check both and try again.");
        }
        failures.forget(who);
        return known.orElseThrow().operator();
    }
}
