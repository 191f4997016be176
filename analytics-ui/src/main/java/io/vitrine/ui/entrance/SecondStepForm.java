package io.vitrine.ui.entrance;

import java.util.Map;

/**
 * The page between password and portal.
 *
 * @param passkey whether the person has a passkey that works on this host
 * @param error what is wrong with the code, or nothing
 */
public record SecondStepForm(String business, String name, String next, boolean passkey, String error) {

    private static final int LONGEST = 20;

    public TextField code() {
        return TextField.of("code", "Code", "text", "one-time-code", LONGEST)
                .help("The six digits that your app shows now, or one of your recovery codes.")
                .judged(Map.of("code", error));
    }
}
