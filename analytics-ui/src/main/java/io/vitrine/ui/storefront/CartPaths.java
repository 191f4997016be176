package io.vitrine.ui.storefront;

import io.vitrine.commerce.cart.CartId;
import io.vitrine.core.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Paths that end with a cart's id. */
final class CartPaths {

    private CartPaths() {}

    /** @throws Problem 404 when it is none */
    static CartId cart(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .filter(path -> path.length() > 1)
                .flatMap(path -> CartId.parse(path.substring(1)))
                .orElseThrow(() -> Problem.notFound("cart"));
    }
}
