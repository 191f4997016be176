package io.vitrine.identity.customer;

import io.vitrine.core.problem.Problem;

/** Why a customer did not come in. */
final class CustomerRefused {

    private CustomerRefused() {}

    static Problem wrongCredentials() {
        return Problem.of(
                401,
                "wrong-credentials",
                "Wrong e-mail address, customer number or password",
                "Check both, and that this is the shop where you registered.");
    }

    static Problem confirmFirst() {
        return Problem.of(
                403,
                "verify-your-email",
                "Confirm your e-mail address first",
                "Open the link in the mail that was sent to you when you registered, or register again.");
    }

    static Problem again() {
        return Problem.of(401, "sign-in-again", "Sign in again", "The time for the second step is over.");
    }

    static Problem spent(String life) {
        return Problem.invalid(
                "token", "This link has been used already or is older than " + life + ". Ask for a new one.");
    }
}
