package io.vitrine.identity.mfa;

import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.TryLater;
import java.time.Duration;

/** Why a second factor was not taken or not changed. */
public final class FactorRefused {

    private FactorRefused() {}

    /** 401: the password is right, and this account asks for more. */
    public static Problem required() {
        return Problem.of(
                401,
                "second_factor_required",
                "The second factor is missing",
                "Send the code of your app, or a recovery code, as \"totp\".");
    }

    /** 401: a code that is wrong, old, or used. */
    public static Problem wrong() {
        return Problem.of(
                401,
                "wrong-second-factor",
                "This code does not fit",
                "Use the code that the app shows now; each works once. A recovery code does, too.");
    }

    static void unlessFine(Standing.Verdict verdict, boolean person) {
        switch (verdict) {
            case ENROL_FIRST -> throw person ? enrolFirst() : enrolFirstBehindProgram();
            case SHOW_FIRST -> throw showFirst();
            case FINE, DEMO, GRACE -> {
                // nothing is missing
            }
        }
    }

    private static Problem enrolFirst() {
        return Problem.of(
                403,
                "second-factor-enrolment-required",
                "Set up a second factor first",
                "Your role asks for one. Set it up in the portal under Your account, or at /api/account/totp.");
    }

    private static Problem enrolFirstBehindProgram() {
        return Problem.of(
                403,
                "second-factor-enrolment-required",
                "The person behind this key has no second factor",
                "The role of who made it, or allowed it, asks for one. It works again once that person has set one up.");
    }

    private static Problem showFirst() {
        return Problem.of(
                403,
                "second-factor-not-shown",
                "Sign in with your second factor",
                "This sign-in is older than your second factor. Sign in again.");
    }

    /** 401: the answer of a passkey does not fit. */
    public static Problem passkey() {
        return Problem.of(
                401,
                "passkey-refused",
                "This passkey was not recognised",
                "Try again, or sign in with your password and a code.");
    }

    /** 429: five wrong codes. */
    public static Problem tooMany(Duration pause) {
        return TryLater.tooMany("second-factor", Tries.MOST, Tries.WAIT, pause);
    }

    static Problem nothingProposed() {
        return Problem.of(
                409, "no-proposal", "There is nothing to confirm", "Begin again: ask for a new secret first.");
    }

    static Problem lastOne() {
        return Problem.of(
                409,
                "last-second-factor",
                "This is your only second factor",
                "Your role asks for one. Add another before you remove this.");
    }

    static Problem passwordTooShort() {
        return Problem.of(
                409,
                "password-too-short-alone",
                "Your password is too short to stand alone",
                "Choose one of 15 characters or more, then remove the second factor.");
    }

    static Problem none() {
        return Problem.notFound("second factor");
    }
}
