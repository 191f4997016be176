package io.vitrine.identity.operator;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.identity.account.DemoKey;
import io.vitrine.identity.account.EmailAddress;
import io.vitrine.identity.account.PasswordRules;
import io.vitrine.identity.account.Passwords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** A person with a link becomes an operator. */
@ApplicationScoped
public class OperatorAcceptance {

    @Inject
    OperatorInvitations invitations;

    @Inject
    Passwords passwords;

    @Inject
    DemoKey demoKey;

    /**
     * Uses the link. Somebody who has an account already keeps its name and password.
     *
     * @throws Problem 404 on a business's host, 422 when the link is spent or the password too weak
     */
    public Operator accept(String token, String name, String password) {
        return accept(token, name, password, Optional.empty());
    }

    /** The same, with the key by which the demo marks its own operator. */
    public Operator accept(String token, String name, String password, Optional<String> demo) {
        if (CurrentCall.require().tenant().isPresent()) {
            throw Problem.notFound("address");
        }
        OpaqueToken link = new OpaqueToken(token);
        EmailAddress email = invitations.addressee(link);
        PasswordRules.complaint(password, email.value(), "Vitrine").ifPresent(cure -> {
            throw Problem.invalid("password", cure);
        });
        return invitations.accept(
                link,
                name,
                passwords.hash(password),
                demo.filter(demoKey::matches).isPresent());
    }
}
