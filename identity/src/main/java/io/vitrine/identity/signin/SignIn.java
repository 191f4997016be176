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

/** Lets a person into the business whose host was called. */
@ApplicationScoped
public class SignIn {

    private static final int TYPED = 1_000;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    SignInTrail trail;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private Throttle throttle;

    @PostConstruct
    void begin() {
        throttle = new Throttle(clock);
    }

    /**
     * Compares the password. The comparison takes as long for an address that nobody has.
     *
     * @throws Problem 401 {@code wrong-credentials}; 403 {@code verify-your-email} when only the confirmation is
     *     missing; 404 on the platform's host; 429 after too many failures; 503 when too many sign in at once
     */
    public SignedIn authenticate(String email, String password) {
        Call call = CurrentCall.require();
        Tenant tenant = call.tenant().orElseThrow(() -> Problem.notFound("address"));
        Optional<EmailAddress> address = EmailAddress.parse(email).filter(any -> password.length() <= TYPED);
        String who = trail.pseudonym(address.map(EmailAddress::key).orElse("") + '|' + tenant.id());
        throttle.check(who, call.origin());
        Optional<Credentials> known = address.flatMap(any -> accounts.credentials(any, tenant.id()));
        boolean right = passwords.matches(
                password.length() <= TYPED ? password : "",
                known.map(Credentials::passwordHash),
                () -> throttle.check(who, call.origin()));
        if (!right) {
            throttle.failed(who, call.origin());
            trail.record("sign-in.failed", known, who);
            throw SignInRefused.wrongCredentials();
        }
        throttle.succeeded(who, call.origin());
        return admit(call, known.orElseThrow(), who);
    }

    private SignedIn admit(Call call, Credentials credentials, String who) {
        if (!credentials.open()) {
            trail.record("sign-in.unconfirmed", Optional.of(credentials), who);
            throw SignInRefused.verifyYourEmail();
        }
        SignedIn person = new SignedIn(credentials.member());
        CurrentCall.run(
                call.as(person.actor()), () -> trail.record("sign-in.succeeded", Optional.of(credentials), who));
        return person;
    }
}
