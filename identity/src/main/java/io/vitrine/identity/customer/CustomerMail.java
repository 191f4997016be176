package io.vitrine.identity.customer;

import io.vitrine.core.mail.Mail;
import io.vitrine.core.tenant.Tenant;

/** The words of the mails to customers. */
final class CustomerMail {

    private static final String CONFIRM = """
            Hello %s,

            a customer account has been registered at %s with this e-mail address. Open this link within 48 hours and write \
            the password you chose, to confirm that the address is yours:

            %s

            If you did not register, do nothing: without the link and the password the account stays closed.
            """;

    private static final String KNOWN = """
            Hello %s,

            somebody wanted to register at %s with this e-mail address. You have an account there already, and it stays as \
            it is. If you forgot its password, ask for a new one here:

            %s

            If it was not you, do nothing.
            """;

    private static final String RESET = """
            Hello %s,

            somebody asked for a new password for your customer account at %s. Open this link within 30 minutes to choose one:

            %s

            It works once, ends every sign-in of your account and its connections with accounts elsewhere. If it was not you, \
            do nothing: your password stays as it is.
            """;

    private static final String LOCKED = """
            Hello %s,

            more than fifty wrong passwords were tried for your customer account at %s, so nobody can sign in with it for a \
            day. If you want to sign in before, open this link:

            %s

            If the tries were not yours, somebody is guessing. Your password was not found out; a second factor keeps it so.
            """;

    private static final String REPLACED = """
            Hello %s,

            the password of your customer account at %s has been changed.

            If it was not you, choose a new one at once; that ends every sign-in of your account:

            %s
            """;

    private CustomerMail() {}

    static Mail write(CustomerMailWanted.Kind kind, CustomerAccount to, Tenant tenant, String link) {
        return switch (kind) {
            case CONFIRM -> mail(to, "Confirm your account at " + tenant.name(), CONFIRM, tenant, link);
            case KNOWN -> mail(to, "You have an account at " + tenant.name(), KNOWN, tenant, link);
            case RESET -> mail(to, "Choose a new password for " + tenant.name(), RESET, tenant, link);
            case LOCKED -> mail(to, "Your sign-in at " + tenant.name() + " is locked", LOCKED, tenant, link);
            case REPLACED -> mail(to, "Your password at " + tenant.name() + " was changed", REPLACED, tenant, link);
        };
    }

    private static Mail mail(CustomerAccount to, String subject, String text, Tenant tenant, String link) {
        return new Mail(to.email().value(), subject, text.formatted(to.name(), tenant.name(), link));
    }
}
