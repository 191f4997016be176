package io.vitrine.ui.storefront;

import io.vitrine.commerce.cart.Cart;
import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.marketing.CartReminders;
import io.vitrine.ui.entrance.Pages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts what a reminder is about into the cart of the browser that opens it, whichever that is. What lies there already stays as it
 * is, so that opening the link twice adds nothing.
 */
@WebServlet("/cart/again")
public class CartAgainServlet extends StorePage {

    @Inject
    @SuppressWarnings("NullAway.Init")
    CartReminders reminders;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Trolley trolley;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Baskets baskets;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Cart> own = trolley.find(cookie.read(request));
        Map<VariantId, Integer> pieces = new LinkedHashMap<>(reminders.pieces(typed(request, "token")));
        if (pieces.isEmpty()) {
            String over = Say.say(
                    "The cart of this mail was ordered, or is too old. What you find here is your cart of now.");
            write(response, 200, "cart", baskets.of(own, List.of(over)));
            return;
        }
        own.ifPresent(
                cart -> cart.lines().forEach(line -> pieces.remove(line.offer().variant())));
        Trolley.Changed changed = trolley.add(own.map(Cart::id), pieces);
        cookie.write(request, response, changed.cart());
        if (changed.notes().isEmpty()) {
            Pages.seeOther(response, Say.to("/cart"));
        } else {
            write(response, 200, "cart", baskets.of(Optional.of(changed.cart()), changed.notes()));
        }
    }
}
