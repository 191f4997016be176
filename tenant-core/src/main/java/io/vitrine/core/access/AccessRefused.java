package io.vitrine.core.access;

import io.vitrine.core.problem.Problem;
import java.util.Locale;

/** The caller is unknown, or known and not entitled. */
public final class AccessRefused {

    private AccessRefused() {}

    public static Problem signInFirst() {
        return Problem.of(401, "sign-in-required", "Sign in first", "Send a valid access token, or sign in.");
    }

    static Problem notAllowed(Permission permission) {
        String what = permission.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Problem.of(403, "not-allowed", "Not allowed", "Your role does not include: " + what + ".");
    }
}
