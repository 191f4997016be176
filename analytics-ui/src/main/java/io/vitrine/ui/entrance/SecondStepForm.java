package io.vitrine.ui.entrance;

import java.util.Map;

/**
 * The page between password and portal.
 *
 * @param passkey whether the person has a passkey that works on this host
 * @param error what is wrong with the code, or nothing
 * @param action where the form goes
 * @param back where somebody else signs in
 */
public record SecondStepForm(
        String business, String name, String next, boolean passkey, String error, String action, String back) {

    private static final int LONGEST = 20;

    static SecondStepForm ofMember(String business, String name, String next, boolean passkey, String error) {
        return new SecondStepForm(business, name, next, passkey, error, "/signin/second", "/signin");
    }

    static SecondStepForm ofOperator(String name, boolean passkey, String error) {
        return new SecondStepForm(
                "operator of this platform",
                name,
                OperatorSignInServlet.CONSOLE,
                passkey,
                error,
                OperatorSecondServlet.PATH,
                "/operator/signin");
    }

    public TextField code() {
        return TextField.of("code", "Code", "text", "one-time-code", LONGEST)
                .help("The six digits that your app shows now, or one of your recovery codes.")
                .judged(Map.of("code", error));
    }
}
