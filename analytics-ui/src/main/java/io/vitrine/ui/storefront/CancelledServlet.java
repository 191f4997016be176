package io.vitrine.ui.storefront;

import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.checkout.AwaitedPayments;
import io.vitrine.ui.entrance.Pages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * Where a customer comes back to who turned round on the gateway's page: the payment is called off, and the cart is as it was.
 * Whoever knows the cart's id may do so; doing it again changes nothing. A gateway that sends its customers back by a form of its
 * own origin moves nothing with it: the order's page asks the gateway how the payment stands.
 */
@WebServlet("/checkout/cancelled/*")
public class CancelledServlet extends StorePage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    AwaitedPayments awaited;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) {
        CartId cart = CartPaths.cart(request);
        boolean free = awaited.callOff(cart);
        boolean here = cookie.read(request).equals(Optional.of(cart));
        Pages.seeOther(response, free && here ? "/checkout?unpaid=1" : "/orders/" + cart);
    }

    @Override
    void change(HttpServletRequest request, HttpServletResponse response) {
        show(request, response);
    }

    @Override
    protected Optional<String> returned(HttpServletRequest request) {
        return Optional.of("/orders/" + CartPaths.cart(request) + "?returned=1");
    }
}
