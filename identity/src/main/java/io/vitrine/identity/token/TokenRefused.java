package io.vitrine.identity.token;

import io.vitrine.core.problem.Problem;

/** Why a token opens nothing; the answer does not say which of its parts was wrong. */
public final class TokenRefused {

    private TokenRefused() {}

    /** 401, whatever was wrong. */
    public static Problem invalid() {
        return Problem.of(
                401, "invalid-token", "This token is not valid here", "Sign in again, or use the refresh token.");
    }

    static Problem spent() {
        return Problem.of(401, "invalid-refresh-token", "This refresh token is not valid any more", "Sign in again.");
    }
}
