package io.vitrine.identity.customer;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.limits.Limiter;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Realm;
import io.vitrine.identity.mfa.FactorRefused;
import io.vitrine.identity.mfa.PasskeyCeremony;
import io.vitrine.identity.mfa.Passkeys;
import io.vitrine.identity.signin.SecondSteps;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Lets customers in by passkey: in place of everything typed, or as second step after the password. */
@ApplicationScoped
public class CustomerPasskeys {

    /** Questions and answers, per address and minute: each leaves a row. */
    private static final int MOST = 60;

    @Inject
    CustomerSignIn signIn;

    @Inject
    CustomerRows rows;

    @Inject
    CustomerTrail trail;

    @Inject
    Passkeys passkeys;

    @Inject
    SecondSteps steps;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private Limiter limiter;

    @PostConstruct
    void limit() {
        limiter = new Limiter("customer-passkey", MOST, Duration.ofMinutes(1), clock);
    }

    /** Whether the customer has one that works here. */
    public boolean has(CustomerAccount account) {
        return passkeys.has(account.id());
    }

    /**
     * Asks the browser for a passkey: of this customer after the password, or of whoever is there.
     *
     * @throws Problem 401 when the step is over, 404 on the platform's host, 429 after sixty a minute
     */
    public PasskeyCeremony ask(Optional<OpaqueToken> step) {
        admit();
        return passkeys.begin(Realm.CUSTOMERS, step.map(signIn::holder).map(CustomerAccount::id));
    }

    /**
     * Lets in whose passkey answered.
     *
     * @throws Problem 401 {@code passkey-refused} when the answer does not fit, which the trail keeps; 404, 429 as {@link #ask}
     */
    public CustomerEntry.SignedIn enter(OpaqueToken ceremony, String credential, Optional<OpaqueToken> step) {
        admit();
        Optional<AccountId> waiting = step.map(signIn::holder).map(CustomerAccount::id);
        CustomerAccount account = passkeys.finish(Realm.CUSTOMERS, ceremony, credential)
                .filter(shown -> waiting.map(shown::equals).orElse(true))
                .flatMap(rows::find)
                .filter(CustomerAccount::confirmed)
                .orElseThrow(() -> refused(waiting));
        if (step.isPresent() && !steps.end(Realm.CUSTOMERS, step.get())) {
            throw CustomerRefused.again();
        }
        return signIn.admit(account, true);
    }

    private Problem refused(Optional<AccountId> waiting) {
        trail.tried("customer.sign-in.passkey-refused", waiting, "unknown");
        return FactorRefused.passkey();
    }

    private void admit() {
        if (CurrentCall.require().tenant().isEmpty()) {
            throw Problem.notFound("address");
        }
        limiter.take(CurrentCall.require().origin());
    }
}
