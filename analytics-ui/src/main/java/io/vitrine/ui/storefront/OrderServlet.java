package io.vitrine.ui.storefront;

import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.notification.MailChoices;
import io.vitrine.commerce.processing.OrderTracking;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.entrance.Pages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Where an order is, for whoever knows the cart that it came from. */
@WebServlet("/orders/*")
public class OrderServlet extends StorePage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrderTracking tracking;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrderPages orderPages;

    @Inject
    @SuppressWarnings("NullAway.Init")
    MailChoices choices;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        String proof = typed(request, "mail");
        if (!proof.isEmpty()) {
            choices.followed(proof);
            Pages.seeOther(response, request.getServletPath() + path);
            return;
        }
        OrderPage page = CartId.parse(path.substring(1))
                .flatMap(cart -> tracking.ofCart(cart.value()))
                .map(order -> orderPages.of(order, request.getServletPath() + path))
                .orElseThrow(() -> Problem.notFound("order"));
        write(response, 200, "order", page);
    }
}
