package io.vitrine.identity.signin;

import io.vitrine.core.problem.Problem;

/** Why nobody came in. */
final class SignInRefused {

    private SignInRefused() {}

    static Problem wrongCredentials() {
        return Problem.of(
                401,
                "wrong-credentials",
                "Wrong e-mail address or password",
                "Check both, and that this is the address of your business.");
    }

    static Problem verifyYourEmail() {
        return Problem.of(
                403,
                "verify-your-email",
                "Confirm your e-mail address first",
                "Open the link in the mail that was sent to you at sign-up.");
    }
}
