package io.vitrine.identity.operator;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Realm;
import io.vitrine.identity.mfa.FactorRefused;
import io.vitrine.identity.mfa.PasskeyCeremony;
import io.vitrine.identity.mfa.Passkeys;
import io.vitrine.identity.mfa.SecondFactors;
import io.vitrine.identity.signin.SecondStep;
import io.vitrine.identity.signin.SecondSteps;
import io.vitrine.identity.signin.SignInRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Lets operators in, on the platform's host: password, then second factor. Who has none yet comes in and holds no permission
 * before one is set up.
 */
@ApplicationScoped
public class OperatorSignIn {

    @Inject
    OperatorPassword password;

    @Inject
    OperatorLookup lookup;

    @Inject
    SecondFactors factors;

    @Inject
    SecondSteps steps;

    @Inject
    Passkeys passkeys;

    /**
     * Password and second factor in one, for programs.
     *
     * @param code of the app, or a recovery code
     * @throws Problem 401 {@code wrong-credentials}, {@code second_factor_required} or {@code wrong-second-factor}; 404 on a
     *     business's host; 429 after ten failures
     */
    public OperatorEntry.SignedIn authenticate(String email, String typed, Optional<String> code) {
        Operator operator = password.check(email, typed);
        if (!factors.ofOperator(operator.account()).enrolled()) {
            return new OperatorEntry.SignedIn(operator, false);
        }
        prove(operator, code.filter(text -> !text.isBlank()).orElseThrow(FactorRefused::required));
        return new OperatorEntry.SignedIn(operator, true);
    }

    /** The password alone, for browsers; refused as above. A second factor is asked for on the next page. */
    public OperatorEntry begin(String email, String typed) {
        Operator operator = password.check(email, typed);
        return factors.ofOperator(operator.account()).enrolled()
                ? new OperatorEntry.Waiting(new SecondStep(steps.open(operator.account(), Optional.empty(), false)))
                : new OperatorEntry.SignedIn(operator, false);
    }

    /** The second factor after the password. @throws Problem 401 when the step is over or the code wrong; 429 after five */
    public OperatorEntry.SignedIn finish(OpaqueToken step, String code) {
        Operator operator = holder(step);
        prove(operator, code);
        if (!steps.end(Realm.WORKFORCE, step)) {
            throw SignInRefused.again();
        }
        return new OperatorEntry.SignedIn(operator, true);
    }

    /** Asks the browser for a passkey of the operator between password and second factor. */
    public PasskeyCeremony askForPasskey(OpaqueToken step) {
        return passkeys.begin(Realm.WORKFORCE, Optional.of(holder(step).account()));
    }

    /** Lets in whose passkey answered after the password. @throws Problem 401 when it does not fit */
    public OperatorEntry.SignedIn passkey(OpaqueToken ceremony, String credential, OpaqueToken step) {
        AccountId waiting = holder(step).account();
        Operator operator = passkeys.finish(Realm.WORKFORCE, ceremony, credential)
                .filter(waiting::equals)
                .flatMap(lookup::operator)
                .orElseThrow(FactorRefused::passkey);
        if (!steps.end(Realm.WORKFORCE, step)) {
            throw SignInRefused.again();
        }
        return new OperatorEntry.SignedIn(operator, true);
    }

    /** Who is between password and second factor. @throws Problem 401 when the step is over, 404 on a business's host */
    public Operator holder(OpaqueToken step) {
        requirePlatform(CurrentCall.require());
        return steps.holder(Realm.WORKFORCE, step, Optional.empty())
                .map(SecondSteps.Holder::account)
                .flatMap(lookup::operator)
                .orElseThrow(SignInRefused::again);
    }

    private void prove(Operator operator, String code) {
        SecondFactors.Proof proof = factors.prove(operator.account(), code);
        if (!proof.right()) {
            lookup.noteFactorFailure(operator);
            throw proof.pause().map(FactorRefused::tooMany).orElseGet(FactorRefused::wrong);
        }
    }

    static void requirePlatform(Call call) {
        if (call.tenant().isPresent()) {
            throw Problem.notFound("address");
        }
    }
}
