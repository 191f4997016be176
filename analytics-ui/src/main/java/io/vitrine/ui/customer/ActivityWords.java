package io.vitrine.ui.customer;

import io.vitrine.core.audit.subject.SubjectTrail;
import java.util.Locale;
import java.util.Map;

/** Events as the customer whom they are about reads them. */
final class ActivityWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("customer-account.registered", "Account registered"),
            Map.entry("customer-account.registered-again", "Somebody registered with your address again"),
            Map.entry("customer-account.confirmed", "Email address confirmed"),
            Map.entry("customer-account.opened-by-provider", "Account opened through a provider"),
            Map.entry("customer-account.linked", "Account connected with a provider"),
            Map.entry("customer-account.unlinked", "Connection with a provider removed"),
            Map.entry("customer-account.joined", "Account joined with your orders"),
            Map.entry("customer-session.opened", "A browser signed in"),
            Map.entry("customer-session.closed", "A browser signed out"),
            Map.entry("customer-password-reset.asked", "New password asked for"),
            Map.entry("customer-password.reset", "New password chosen by a mailed link"),
            Map.entry("customer-password.changed", "Password changed"),
            Map.entry("customer.sign-in.succeeded", "Signed in"),
            Map.entry("customer.sign-in.vouched", "A provider vouched for you"),
            Map.entry("customer.sign-in.provider-refused", "A provider's word was not taken"),
            Map.entry("customer.sign-in.password-asked", "Password asked for before connecting a provider"),
            Map.entry("customer.sign-in.failed", "Wrong password"),
            Map.entry("customer.sign-in.unconfirmed", "Sign-in before the email address was confirmed"),
            Map.entry("customer.sign-in.second-factor-asked", "Second factor asked for"),
            Map.entry("customer.sign-in.second-factor-failed", "Wrong second factor"),
            Map.entry("customer.sign-in.passkey-refused", "A passkey was not recognised"),
            Map.entry("customer.sign-in.locked", "Sign-in locked after many wrong passwords"),
            Map.entry("customer.sign-in.unlocked", "Sign-in opened again"),
            Map.entry("second-factor.proposed", "Second factor begun"),
            Map.entry("second-factor.enrolled", "Second factor set up"),
            Map.entry("second-factor.removed", "Second factor removed"),
            Map.entry("second-factor.failed", "Wrong second factor"),
            Map.entry("recovery-codes.renewed", "New recovery codes"),
            Map.entry("recovery-code.used", "Recovery code used"),
            Map.entry("order.opened", "One of your orders was opened"),
            Map.entry("own-orders.listed", "You looked at your orders"),
            Map.entry("own-order.opened", "You opened one of your orders"),
            Map.entry("own-invoices.listed", "You looked at your invoices"),
            Map.entry("own-invoice.opened", "You opened an invoice"),
            Map.entry("own-invoice.downloaded", "You downloaded an invoice"),
            Map.entry("own-debts.opened", "You looked at what you owe"),
            Map.entry("own-payments.listed", "You looked at your payments"),
            Map.entry("own-statement.opened", "You opened a statement"),
            Map.entry("return.asked", "You asked to send something back"),
            Map.entry("customer-account.renamed", "Name changed"),
            Map.entry("customer-profile.changed", "Profile changed"),
            Map.entry("customer-address.added", "Address added"),
            Map.entry("customer-address.changed", "Address changed"),
            Map.entry("customer-address.removed", "Address removed"),
            Map.entry("standing-order.begun", "Standing order begun"),
            Map.entry("standing-order.changed", "Standing order changed"),
            Map.entry("standing-order.placed", "Standing order placed"),
            Map.entry("standing-order.left-out", "A turn of a standing order was left out"));

    private ActivityWords() {}

    /** Events of other features by their own name: {@code invoice.sent} is "Invoice sent". */
    static String of(String action) {
        String known = WORDS.get(action);
        if (known != null) {
            return known;
        }
        String plain = action.replace('.', ' ').replace('-', ' ').replace('_', ' ');
        return plain.isEmpty() ? plain : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }

    static String who(SubjectTrail.Who who) {
        return switch (who) {
            case YOU -> "You";
            case BUSINESS -> "The business";
            case SYSTEM -> "Automatic";
            case UNKNOWN -> "Not signed in";
        };
    }
}
