package io.vitrine.identity.signup;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;

/** Businesses come to be on the platform's own host; on a business's host there is nothing of this. */
final class PlatformHost {

    private PlatformHost() {}

    static void require() {
        if (CurrentCall.require().tenant().isPresent()) {
            throw Problem.notFound("address");
        }
    }
}
