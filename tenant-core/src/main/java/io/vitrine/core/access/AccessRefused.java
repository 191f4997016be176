package io.vitrine.core.access;

import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;

/** The caller is unknown, or known and not entitled. */
public final class AccessRefused {

    private AccessRefused() {}

    public static Problem signInFirst() {
        return Problem.of(401, "sign-in-required", "Sign in first", "Send a valid access token, or sign in.");
    }

    static Problem notAllowed(Permission permission) {
        return Problem.of(
                403,
                "not-allowed",
                "Not allowed",
                "Your role does not include: " + permission.label() + " (" + permission.code() + ").");
    }

    /** For operations on one's own account, and for those that give or take access. */
    public static Problem peopleOnly() {
        return Problem.of(
                403,
                "people-only",
                "Not for programs",
                "A person who has signed in can do this, a key or client cannot.");
    }

    /** For what a customer sees of the own orders and invoices. */
    public static Problem customersOnly() {
        return Problem.of(
                403,
                "customers-only",
                "For customers only",
                "This is for the customer whose account it is, signed in on the shop's pages.");
    }

    /** For all that belongs to the account and not to this one business. */
    public static Problem ownPasswordFirst() {
        return Problem.of(
                403,
                "own-password-first",
                "Sign in with your own password",
                "You came in through the provider of this business, whose word is good in this business only. What belongs"
                        + " to your account is seen and changed after a sign-in with your own password or passkey.");
    }

    static Problem beyondLimit(Permission permission, BigDecimal most) {
        return Problem.of(
                403,
                "beyond-limit",
                "More than your role allows",
                "Your limit is " + most.toPlainString() + ": " + permission.label()
                        + ". Ask somebody with a higher one.");
    }

    static Problem notThere() {
        return Problem.of(
                403,
                "location-not-allowed",
                "Not allowed at this location",
                "Your access is limited to certain locations; choose one of them.");
    }
}
