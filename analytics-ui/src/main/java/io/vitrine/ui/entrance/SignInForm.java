package io.vitrine.ui.entrance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The sign-in form of a business.
 *
 * @param next page of the portal to go to afterwards
 * @param provider whose button stands there, empty when there is none
 */
public record SignInForm(String business, String typedEmail, String next, String notice, String provider) {

    private static final int EMAIL = 254;
    private static final int PASSWORD = 128;

    /** Where the button of the provider leads. */
    public String providerAddress() {
        return "/signin/sso?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

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
