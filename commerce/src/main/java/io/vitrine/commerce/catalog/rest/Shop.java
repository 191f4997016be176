package io.vitrine.commerce.catalog.rest;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;

/** The shop that a visitor is in. */
final class Shop {

    private Shop() {}

    /** @throws Problem 404 on the platform's own host, where nothing is sold */
    static void require() {
        if (CurrentCall.require().tenant().isEmpty()) {
            throw Problem.notFound("address");
        }
    }
}
