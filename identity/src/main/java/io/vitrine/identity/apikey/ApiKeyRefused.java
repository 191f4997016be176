package io.vitrine.identity.apikey;

import io.vitrine.core.problem.Problem;
import java.util.List;

/** Why a key is not made or rotated. */
final class ApiKeyRefused {

    private ApiKeyRefused() {}

    static Problem moreThanYouHold(List<String> beyond) {
        return Problem.invalid(
                "scopes", "Nobody hands on more than they hold; your role lacks " + String.join(", ", beyond) + ".");
    }

    static Problem past() {
        return Problem.invalid("expiresAt", "Choose a moment in the future, at most five years from now.");
    }
}
