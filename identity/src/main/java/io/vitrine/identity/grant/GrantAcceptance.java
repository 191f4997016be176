package io.vitrine.identity.grant;

import io.vitrine.core.problem.Checks;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.identity.account.PasswordRules;
import io.vitrine.identity.account.Passwords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** A person from outside accepts a grant by the link in the mail. */
@ApplicationScoped
public class GrantAcceptance {

    private static final int NAME = 120;

    @Inject
    Accepting steps;

    @Inject
    Passwords passwords;

    /** What the link stands for. @throws Problem 422 when it is unknown, used or over */
    public GrantInvitation find(String token) {
        return steps.find(new OpaqueToken(token));
    }

    /**
     * Accepts. Somebody who has an account already needs no name and password: the link proves the mailbox, and signing in
     * asks for the password that is known.
     *
     * @throws Problem 409 when the person works in the business, 422 with each wrong field
     */
    public GrantInvitation accept(String token, String name, String password) {
        OpaqueToken link = new OpaqueToken(token);
        GrantInvitation invitation = steps.find(link);
        if (invitation.known()) {
            return steps.accept(link, invitation, "", "");
        }
        Checks checks = new Checks().text(name, NAME, "name", "Write your name, at most 120 characters.");
        Optional<String> weak =
                PasswordRules.complaint(password, invitation.email().value(), invitation.businessName());
        weak.ifPresent(cure -> checks.that(false, "password", cure));
        checks.raise();
        return steps.accept(link, invitation, name.strip(), passwords.hash(password));
    }
}
