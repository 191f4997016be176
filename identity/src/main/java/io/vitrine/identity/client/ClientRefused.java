package io.vitrine.identity.client;

import io.vitrine.core.problem.Problem;
import java.util.List;

/** Why a client is not registered or gets no new secret. */
final class ClientRefused {

    private ClientRefused() {}

    static Problem moreThanYouHold(List<String> beyond) {
        return Problem.invalid(
                "scopes", "Nobody hands on more than they hold; your role lacks " + String.join(", ", beyond) + ".");
    }

    static Problem withoutSecret() {
        return Problem.of(
                409, "client-without-secret", "This client has no secret", "Register one that can keep a secret.");
    }
}
