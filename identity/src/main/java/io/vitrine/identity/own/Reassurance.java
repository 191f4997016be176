package io.vitrine.identity.own;

import io.vitrine.core.problem.Problem;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.mfa.FactorRefused;
import io.vitrine.identity.mfa.SecondFactors;
import io.vitrine.identity.recovery.PasswordChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes sure that it is still the same person, before something grave: password, and second factor where there is one. */
@ApplicationScoped
public class Reassurance {

    @Inject
    PasswordChange password;

    @Inject
    SecondFactors factors;

    /**
     * @param code of the app, or a recovery code; not looked at where the person has no second factor
     * @return whether a second factor was shown
     * @throws Problem 422 at {@code password}, 401 when the code does not fit, 429 after too many
     */
    public boolean show(String typed, String code) {
        AccountId own = OwnAccount.id();
        password.require(own, typed, "password");
        if (!factors.of(own).any()) {
            return false;
        }
        SecondFactors.Proof proof = factors.prove(own, code);
        if (!proof.right()) {
            throw proof.pause().map(FactorRefused::tooMany).orElseGet(FactorRefused::wrong);
        }
        return true;
    }
}
