package io.vitrine.identity.recovery;

import io.vitrine.core.mail.Mail;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.Addressee;

/** The words of the mails about passwords. */
final class AccountMail {

    private static final String RESET = """
            Hello %s,

            somebody asked for a new password for your account at %s. Open this link within 30 minutes to choose one:

            %s

            It works once and ends every sign-in of your account. If it was not you, do nothing: your password stays as it is.
            """;
    private static final String LOCKED = """
            Hello %s,

            more than fifty wrong passwords were tried for your account at %s, so nobody can sign in with it for a day. \
            If you want to sign in before, open this link:

            %s

            If the tries were not yours, somebody is guessing. Your password was not found out; a second factor keeps it so.
            """;
    private static final String REPLACED = """
            Hello %s,

            the password of your account at %s has been changed.

            If it was not you, choose a new one at once; that ends every sign-in of your account:

            %s
            """;

    private AccountMail() {}

    static Mail reset(Addressee to, Tenant tenant, String link) {
        return mail(to, "Choose a new password for " + tenant.name(), RESET, tenant, link);
    }

    static Mail locked(Addressee to, Tenant tenant, String link) {
        return mail(to, "Your sign-in at " + tenant.name() + " is locked", LOCKED, tenant, link);
    }

    static Mail replaced(Addressee to, Tenant tenant, String link) {
        return mail(to, "Your password at " + tenant.name() + " was changed", REPLACED, tenant, link);
    }

    private static Mail mail(Addressee to, String subject, String text, Tenant tenant, String link) {
        return new Mail(to.email().value(), subject, text.formatted(to.name(), tenant.name(), link));
    }
}
