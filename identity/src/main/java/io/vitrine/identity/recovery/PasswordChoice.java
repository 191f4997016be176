package io.vitrine.identity.recovery;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.PasswordRules;
import io.vitrine.identity.account.Passwords;
import io.vitrine.identity.mfa.SecondFactors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes a new password if the rules let it: 15 characters alone, 8 beside a second factor. */
@ApplicationScoped
public class PasswordChoice {

    private static final int TYPED = 1_000;

    @Inject
    PasswordRows rows;

    @Inject
    SecondFactors factors;

    @Inject
    Passwords passwords;

    /** @throws Problem 422 that says what to write instead */
    public NewPassword take(AccountId account, String typed) {
        return take(typed, rows.address(account).orElse(""), factors.of(account).any());
    }

    /**
     * @param factor whether a second factor stands beside it
     * @throws Problem 422 that says what to write instead
     */
    public NewPassword take(String typed, String email, boolean factor) {
        String here = CurrentCall.require().tenant().map(Tenant::name).orElse("Vitrine");
        if (typed.length() > TYPED) {
            throw Problem.invalid("password", PasswordRules.rule(factor));
        }
        PasswordRules.complaint(typed, email, here, factor).ifPresent(cure -> {
            throw Problem.invalid("password", cure);
        });
        return new NewPassword(passwords.hash(typed), PasswordRules.needsFactor(typed));
    }
}
