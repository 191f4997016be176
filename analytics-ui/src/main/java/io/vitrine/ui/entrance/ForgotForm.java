package io.vitrine.ui.entrance;

import java.util.Map;

/** Where a person asks for a new password. */
public record ForgotForm(String business, String typed, String error) {

    private static final int EMAIL = 254;

    public TextField email() {
        return TextField.of("email", "Email", "email", "username", EMAIL)
                .typed(typed)
                .judged(Map.of("email", error));
    }
}
