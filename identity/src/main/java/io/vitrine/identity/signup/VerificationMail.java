package io.vitrine.identity.signup;

import io.vitrine.core.mail.Mail;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.Tenant;

/** The words of the mail with the link. */
final class VerificationMail {

    private static final String TEXT = """
            Hello %s,

            %s has been signed up on Vitrine with this e-mail address. Open this link within 48 hours to confirm that \
            the address is yours and to open the business:

            %s

            %s

            If you did not sign up, do not open the link: without it nothing happens, and the business stays closed.
            """;
    private static final String NEW_ACCOUNT = "Then sign in at %s with the password you chose.";
    private static final String KNOWN_ACCOUNT =
            "You have an account already. It becomes the owner and keeps its password: sign in at %s with the password"
                    + " you know, not with one written at this sign-up.";

    private VerificationMail() {}

    static Mail write(VerificationLink link, Tenant tenant, Hosts hosts) {
        String address = hosts.platformUrl() + "/verify?token=" + link.token().text();
        String signIn = hosts.urlOf(tenant.slug()) + "/signin";
        String password = (link.to().confirmed() ? KNOWN_ACCOUNT : NEW_ACCOUNT).formatted(signIn);
        return new Mail(
                link.to().email().value(),
                "Confirm your e-mail address for " + tenant.name(),
                TEXT.formatted(link.to().name(), tenant.name(), address, password));
    }
}
