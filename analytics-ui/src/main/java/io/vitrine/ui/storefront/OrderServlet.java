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
        CartId cart = Optional.ofNullable(request.getPathInfo())
                .filter(path -> path.length() > 1)
                .flatMap(path -> CartId.parse(path.substring(1)))
                .orElseThrow(() -> Problem.notFound("order"));
        String address = "/orders/" + cart;
        String proof = typed(request, "mail");
        if (!proof.isEmpty()) {
            choices.followed(proof);
            Pages.seeOther(response, address);
            return;
        }
        OrderPage page = tracking.ofCart(cart.value())
                .map(order -> orderPages.of(order, address))
                .orElseThrow(() -> Problem.notFound("order"));
        write(response, 200, "order", page);
    }
}
