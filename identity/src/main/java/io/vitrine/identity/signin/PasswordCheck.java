package io.vitrine.identity.signin;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.Accounts;
import io.vitrine.identity.account.Credentials;
import io.vitrine.identity.account.EmailAddress;
import io.vitrine.identity.account.Realm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Compares a password; it takes as long for an address that nobody has, and leaves the same in the trail. */
@ApplicationScoped
class PasswordCheck {

    @Inject
    Accounts accounts;

    @Inject
    PasswordGate gate;

    @Inject
    SignInTrail trail;

    @Inject
    Outbox outbox;

    /** Whose password it is. @throws Problem as {@link SignIn} says */
    public Credentials check(String email, String typed) {
        Tenant tenant = CurrentCall.require().tenant().orElseThrow(() -> Problem.notFound("address"));
        Optional<EmailAddress> address = EmailAddress.parse(email).filter(any -> PasswordGate.plausible(typed));
        PasswordGate.Subject subject =
                gate.subject(Realm.WORKFORCE, address.map(EmailAddress::key).orElse(""), tenant.id());
        gate.admit(subject);
        Optional<Credentials> known = address.flatMap(any -> accounts.credentials(any, tenant.id()));
        if (!gate.matches(subject, typed, known.map(Credentials::passwordHash))) {
            trail.record("sign-in.failed", known, subject.anywhere());
            gate.failed(subject, () -> known.ifPresent(any -> tell(any, tenant)));
            throw SignInRefused.wrongCredentials();
        }
        gate.succeeded(subject);
        Credentials credentials = known.orElseThrow();
        if (!credentials.open()) {
            trail.record("sign-in.unconfirmed", known, subject.anywhere());
            throw SignInRefused.verifyYourEmail();
        }
        return credentials;
    }

    private void tell(Credentials credentials, Tenant tenant) {
        trail.recordMember("sign-in.locked", credentials.member());
        outbox.publishFor(tenant, new SignInLocked(credentials.member().account()));
    }
}
