package io.vitrine.identity.signin;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.limits.Limiter;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.Accounts;
import io.vitrine.identity.account.Credentials;
import io.vitrine.identity.account.Member;
import io.vitrine.identity.account.Realm;
import io.vitrine.identity.mfa.FactorRefused;
import io.vitrine.identity.mfa.PasskeyCeremony;
import io.vitrine.identity.mfa.Passkeys;
import io.vitrine.identity.mfa.SecondFactors;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Lets a person into the business whose host was called: by password, and by second factor where there is one. */
@ApplicationScoped
public class SignIn {

    /** For passkeys, per address and minute: each leaves a row until it is answered. */
    private static final int QUESTIONS = 60;

    @Inject
    PasswordCheck password;

    @Inject
    SecondFactors factors;

    @Inject
    Passkeys passkeys;

    @Inject
    SecondSteps steps;

    @Inject
    Accounts accounts;

    @Inject
    SignInTrail trail;

    @Inject
    EntryRule rule;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private Limiter questions;

    @PostConstruct
    void limit() {
        questions = new Limiter("passkey", QUESTIONS, Duration.ofMinutes(1), clock);
    }

    /** As {@link #authenticate(String, String, Optional)}, for callers without a second factor. */
    public SignedIn authenticate(String email, String typed) {
        return authenticate(email, typed, Optional.empty());
    }

    /**
     * Password and second factor in one, for programs.
     *
     * @param code of the app, or a recovery code
     * @throws Problem 401 {@code wrong-credentials}, {@code second_factor_required} or {@code wrong-second-factor}; 403
     *     {@code verify-your-email} when only the confirmation is missing, or what the business's {@link EntryRule} says; 404 on the platform's host; 429 after too many
     *     failures; 503 when too many sign in at once
     */
    public SignedIn authenticate(String email, String typed, Optional<String> code) {
        Credentials credentials = password.check(email, typed);
        checkRule(credentials.member());
        if (!credentials.enrolled()) {
            return admit(credentials.member(), false, false);
        }
        String given = code.filter(text -> !text.isBlank()).orElseThrow(() -> {
            trail.recordMember("sign-in.second-factor-asked", credentials.member());
            return FactorRefused.required();
        });
        prove(credentials.member(), given);
        return admit(credentials.member(), true, false);
    }

    /** The password alone, for browsers; refused as above. A second factor is asked for on the next page. */
    public Entry begin(String email, String typed) {
        Credentials credentials = password.check(email, typed);
        checkRule(credentials.member());
        return credentials.enrolled() ? ask(credentials.member(), false) : admit(credentials.member(), false, false);
    }

    /**
     * A person for whom the business's provider has vouched. What opens is good in this business only.
     *
     * @param factorNeeded whether the person's own second factor has to follow
     */
    public Entry vouched(Member member, boolean secondFactor, boolean factorNeeded) {
        return factorNeeded ? ask(member, true) : admit(member, secondFactor, true);
    }

    /** Leaves in the trail that nobody came in through the provider. */
    public void refused(Optional<Member> member, String why) {
        trail.refused(member, why);
    }

    private void checkRule(Member member) {
        try {
            rule.admit(member);
        } catch (Problem elsewhere) {
            trail.refused(Optional.of(member), elsewhere.code());
            throw elsewhere;
        }
    }

    private SecondStep ask(Member member, boolean vouched) {
        trail.recordMember("sign-in.second-factor-asked", member);
        return new SecondStep(steps.open(member.account(), Optional.of(member.tenant()), vouched));
    }

    /**
     * The second factor after the password.
     *
     * @throws Problem 401 {@code sign-in-again} when the step is over, {@code wrong-second-factor}; 429 after five of them
     */
    public SignedIn finish(OpaqueToken step, String code) {
        boolean vouched = held(step).vouched();
        Member member = holder(step);
        prove(member, code);
        if (!steps.end(Realm.WORKFORCE, step)) {
            throw SignInRefused.again();
        }
        return admit(member, true, vouched);
    }

    /** Asks the browser for a passkey: of this person after the password, or of whoever is there. */
    public PasskeyCeremony askForPasskey(Optional<OpaqueToken> step) {
        if (CurrentCall.require().tenant().isEmpty()) {
            throw Problem.notFound("address");
        }
        questions.take(CurrentCall.require().origin());
        return passkeys.begin(Realm.WORKFORCE, step.map(this::holder).map(Member::account));
    }

    /**
     * Lets in whose passkey answered.
     *
     * @throws Problem 401 {@code passkey-refused} when the answer does not fit or its person does not belong here
     */
    public SignedIn passkey(OpaqueToken ceremony, String credential, Optional<OpaqueToken> step) {
        Tenant tenant = tenant();
        Member member = passkeys.finish(Realm.WORKFORCE, ceremony, credential)
                .flatMap(account -> accounts.member(account, tenant.id()))
                .orElseThrow(FactorRefused::passkey);
        boolean vouched = step.map(this::held).map(SecondSteps.Holder::vouched).orElse(false);
        if (!vouched) {
            checkRule(member);
        }
        step.ifPresent(token -> steps.end(Realm.WORKFORCE, token));
        return admit(member, true, vouched);
    }

    /** Who is between password and second factor. @throws Problem 401 when the step is over */
    public Member holder(OpaqueToken step) {
        return accounts.member(held(step).account(), tenant().id()).orElseThrow(SignInRefused::again);
    }

    private SecondSteps.Holder held(OpaqueToken step) {
        return steps.holder(Realm.WORKFORCE, step, Optional.of(tenant().id())).orElseThrow(SignInRefused::again);
    }

    private static Tenant tenant() {
        return CurrentCall.require().tenant().orElseThrow(() -> Problem.notFound("address"));
    }

    private void prove(Member member, String code) {
        SecondFactors.Proof proof = factors.prove(member.account(), code);
        if (proof.right()) {
            return;
        }
        trail.recordMember("sign-in.second-factor-failed", member);
        throw proof.pause().map(FactorRefused::tooMany).orElseGet(FactorRefused::wrong);
    }

    private SignedIn admit(Member member, boolean secondFactor, boolean vouched) {
        Call call = CurrentCall.require();
        SignedIn person = new SignedIn(member, secondFactor, vouched);
        CurrentCall.run(
                call.as(person.actor()),
                () -> trail.recordMember(vouched ? "sign-in.vouched" : "sign-in.succeeded", member));
        return person;
    }
}
