package io.vitrine.ui.entrance;

import io.vitrine.identity.account.PasswordRules;
import java.util.Map;

/** Where a person with a good link chooses a new password. */
public record ResetForm(String business, String token, String error) {

    public TextField password() {
        return TextField.of("password", "New password", "password", "new-password", PasswordRules.MAX)
                .help(PasswordRules.RULE)
                .judged(Map.of("password", error));
    }
}
