package io.vitrine.ui.storefront;

import io.vitrine.commerce.cart.Cart;
import io.vitrine.commerce.cart.CartId;
import io.vitrine.core.network.Proxies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * Remembers a visitor's cart in the browser, out of reach for scripts; beside it the number of articles, which a script shows
 * on pages that caches keep.
 */
@ApplicationScoped
class CartCookie {

    private static final String CART = "vt_cart";
    private static final String COUNT = "vt_cart_count";
    private static final String BOUND = "__Host-";
    private static final Duration LIFE = Duration.ofDays(30);

    @Inject
    Proxies proxies;

    Optional<CartId> read(HttpServletRequest request) {
        String name = name(request);
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .flatMap(text -> CartId.parse(text).stream())
                .findFirst();
    }

    void write(HttpServletRequest request, HttpServletResponse response, Cart cart) {
        set(request, response, name(request), cart.id().toString(), LIFE, "; HttpOnly");
        set(
                request,
                response,
                COUNT,
                Integer.toString(cart.lines().size()),
                cart.lines().isEmpty() ? Duration.ZERO : LIFE,
                "");
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, name(request), "", Duration.ZERO, "; HttpOnly");
        set(request, response, COUNT, "", Duration.ZERO, "");
    }

    private void set(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            String value,
            Duration life,
            String more) {
        response.addHeader(
                "Set-Cookie",
                name + "=" + value + "; Path=/; Max-Age=" + life.toSeconds() + "; SameSite=Lax" + more
                        + (proxies.secure(request) ? "; Secure" : ""));
    }

    private String name(HttpServletRequest request) {
        return proxies.secure(request) ? BOUND + CART : CART;
    }
}
