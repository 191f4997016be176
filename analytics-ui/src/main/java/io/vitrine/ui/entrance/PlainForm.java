package io.vitrine.ui.entrance;

import java.util.List;
import java.util.Map;

/**
 * A page with a few fields and one button.
 *
 * @param token what came with the link, or nothing
 * @param notice why it was not done, or nothing
 * @param proof whether the browser shows that it has worked for it
 */
public record PlainForm(
        String title,
        List<String> lines,
        String action,
        String token,
        String notice,
        List<TextField> fields,
        String button,
        boolean proof) {

    private static final int NAME = 120;
    private static final int EMAIL = 254;
    private static final int PASSWORD = 128;

    public PlainForm(
            String title,
            List<String> lines,
            String action,
            String token,
            String notice,
            List<TextField> fields,
            String button) {
        this(title, lines, action, token, notice, fields, button, false);
    }

    /** The same for anybody: what comes in needs {@link io.vitrine.core.forms.FormProofs#require}. */
    public PlainForm proved() {
        return new PlainForm(title, lines, action, token, notice, fields, button, true);
    }

    static TextField name(String typed, Map<String, String> errors) {
        return TextField.of("name", "Your name", "text", "name", NAME)
                .typed(typed)
                .judged(errors);
    }

    static TextField email(String typed, boolean focused) {
        TextField field =
                TextField.of("email", "Email", "email", "username", EMAIL).typed(typed);
        return focused ? field.judged(Map.of("email", "")) : field;
    }

    static TextField password(boolean focused) {
        TextField field = TextField.of("password", "Password", "password", "current-password", PASSWORD);
        return focused ? field.judged(Map.of("password", "")) : field;
    }

    static TextField newPassword(String rule, Map<String, String> errors) {
        return TextField.of("password", "Password", "password", "new-password", PASSWORD)
                .help(rule)
                .judged(errors);
    }
}
