package io.vitrine.identity.signin;

import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.TryLater;
import java.time.Duration;

/** Why nobody came in. */
public final class SignInRefused {

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

    /** 401: the time between password and second factor is over. */
    public static Problem again() {
        return Problem.of(401, "sign-in-again", "Sign in again", "The time for the second step is over.");
    }

    static Problem locked(Duration wait) {
        return TryLater.locked(
                "Too many wrong passwords were tried for this address. If it has an account, a mail with a link that opens"
                        + " it again is in its mailbox.",
                wait);
    }
}
