package io.vitrine.ui.storefront;

import io.vitrine.commerce.cart.CartId;
import io.vitrine.ui.entrance.Pages;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Where a customer comes back to from the gateway's page, by a link or, as some gateways do it, by a form of another origin.
 * Nothing of what is sent along is believed or read: the order's page asks the gateway.
 */
@WebServlet("/checkout/returned/*")
public class ReturnedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<CartId> cart = Optional.ofNullable(request.getPathInfo())
                .filter(path -> path.length() > 1)
                .flatMap(path -> CartId.parse(path.substring(1)));
        Pages.seeOther(response, cart.map(id -> "/orders/" + id + "?returned=1").orElse("/cart"));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }
}
