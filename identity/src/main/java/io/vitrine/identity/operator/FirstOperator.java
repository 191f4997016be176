package io.vitrine.identity.operator;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.mail.Mail;
import io.vitrine.core.mail.Mailer;
import io.vitrine.core.operations.Background;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.identity.account.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes to the first operator, whom the configuration names, as long as that person has not become one. */
@ApplicationScoped
class FirstOperator {

    private static final String TEXT = """
            Hello,

            This address was named as the first operator of the Vitrine platform at %s. Open this link within 48 hours to \
            choose your name and password:

            %s/operator/accept?token=%s
            """;

    @Inject
    @ConfigProperty(name = "vitrine.operator.email")
    Optional<String> configured;

    @Inject
    OperatorInvitations invitations;

    @Inject
    Mailer mailer;

    @Inject
    Hosts hosts;

    @Inject
    Background background;

    /** Does it soon, beside the start. */
    void invite() {
        configured
                .flatMap(EmailAddress::parse)
                .ifPresent(email -> background.run(() -> CurrentCall.run(
                        Call.platform("first-operator"),
                        () -> invitations
                                .issue(email)
                                .ifPresent(token -> mailer.send(new Mail(
                                        email.value(),
                                        "Become an operator of Vitrine",
                                        TEXT.formatted(hosts.platformUrl(), hosts.platformUrl(), token.text())))))));
    }
}
