package io.vitrine.ui.entrance;

import java.util.Map;

/**
 * The sign-in form of a business.
 *
 * @param next page of the portal to go to afterwards
 */
public record SignInForm(String business, String typedEmail, String next, String notice) {

    private static final int EMAIL = 254;
    private static final int PASSWORD = 128;

    public TextField email() {
        TextField field =
                TextField.of("email", "Email", "email", "username", EMAIL).typed(typedEmail);
        return typedEmail.isEmpty() ? field.judged(Map.of("email", "")) : field;
    }

    public TextField password() {
        TextField field = TextField.of("password", "Password", "password", "current-password", PASSWORD);
        return typedEmail.isEmpty() ? field : field.judged(Map.of("password", ""));
    }
}
