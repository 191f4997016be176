package io.vitrine.ui.entrance;

import io.vitrine.core.problem.Problem;
import java.util.Map;

/**
 * Where a person asks for a new password.
 *
 * @param error what is wrong with the address, or nothing
 * @param notice what else was wrong, or nothing
 */
public record ForgotForm(String business, String typed, String error, String notice) {

    private static final int EMAIL = 254;

    static ForgotForm refused(String business, String typed, Problem problem) {
        String error = problem.errors().isEmpty() ? "" : problem.errors().get(0).cure();
        return new ForgotForm(business, typed, error, error.isEmpty() ? problem.detail() : "");
    }

    public TextField email() {
        return TextField.of("email", "Email", "email", "username", EMAIL)
                .typed(typed)
                .judged(Map.of("email", error));
    }
}
