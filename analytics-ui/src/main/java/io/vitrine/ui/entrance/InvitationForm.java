package io.vitrine.ui.entrance;

import io.vitrine.identity.account.PasswordRules;
import io.vitrine.identity.invitation.Invited;
import java.util.Map;

/**
 * The page behind an invitation's link.
 *
 * @param notice what is wrong beside the fields, or nothing
 */
public record InvitationForm(
        Invited invited, String token, String typedName, Map<String, String> errors, String notice) {

    private static final int NAME = 120;

    public InvitationForm {
        errors = Map.copyOf(errors);
    }

    public TextField name() {
        return TextField.of("name", "Your name", "text", "name", NAME)
                .typed(typedName)
                .judged(errors);
    }

    public TextField password() {
        return TextField.of("password", "Choose a password", "password", "new-password", PasswordRules.MAX)
                .help(PasswordRules.RULE)
                .judged(errors);
    }
}
