package io.vitrine.identity.signin;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.Accounts;
import io.vitrine.identity.account.Credentials;
import io.vitrine.identity.account.EmailAddress;
import io.vitrine.identity.account.Passwords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Compares a password; it takes as long for an address that nobody has, and leaves the same in the trail. */
@ApplicationScoped
class PasswordCheck {

    private static final int TYPED = 1_000;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    SignInTrail trail;

    @Inject
    Lock lock;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private Throttle throttle;

    @PostConstruct
    void begin() {
        throttle = new Throttle(clock);
    }

    /** Whose password it is. @throws Problem as {@link SignIn} says */
    public Credentials check(String email, String typed) {
        Call call = CurrentCall.require();
        Tenant tenant = call.tenant().orElseThrow(() -> Problem.notFound("address"));
        Optional<EmailAddress> address = EmailAddress.parse(email).filter(any -> typed.length() <= TYPED);
        String anywhere = trail.pseudonym(address.map(EmailAddress::key).orElse(""));
        String who = anywhere + '|' + tenant.id();
        throttle.check(who, call.origin());
        lock.check(anywhere);
        Optional<Credentials> known = address.flatMap(any -> accounts.credentials(any, tenant.id()));
        boolean right = passwords.matches(
                typed.length() <= TYPED ? typed : "",
                known.map(Credentials::passwordHash),
                () -> throttle.check(who, call.origin()));
        if (!right) {
            throttle.failed(who, call.origin());
            trail.record("sign-in.failed", known, anywhere);
            lock.failed(anywhere, known);
            throw SignInRefused.wrongCredentials();
        }
        throttle.succeeded(who, call.origin());
        lock.forget(anywhere);
        Credentials credentials = known.orElseThrow();
        if (!credentials.open()) {
            trail.record("sign-in.unconfirmed", known, anywhere);
            throw SignInRefused.verifyYourEmail();
        }
        return credentials;
    }
}
