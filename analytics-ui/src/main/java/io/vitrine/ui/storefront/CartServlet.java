package io.vitrine.ui.storefront;

import static io.vitrine.ui.storefront.Say.to;

import io.vitrine.commerce.cart.AccountCarts;
import io.vitrine.commerce.cart.Cart;
import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.checkout.AwaitedPayments;
import io.vitrine.identity.customer.CustomerSessions;
import io.vitrine.ui.entrance.Pages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The visitor's cart: what is in it, what has changed, what it costs. Products are put here, and their quantities set. */
@WebServlet({"/cart", "/cart/lines", "/cart/coupon"})
public class CartServlet extends StorePage {

    private static final int CONFLICT = 409;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Trolley trolley;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Baskets baskets;

    @Inject
    @SuppressWarnings("NullAway.Init")
    AwaitedPayments awaited;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CustomerSessions sessions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    AccountCarts accounts;

    @Override
    boolean knowsCustomers() {
        return true;
    }

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (beingPaid(request, response)) {
            return;
        }
        Optional<Cart> cart = trolley.find(cookie.read(request));
        if (cart.isEmpty() && cookie.read(request).isPresent()) {
            cookie.forget(request, response);
        }
        write(response, 200, "cart", baskets.of(cart, List.of()));
    }

    /** What is being paid is changed once the payment is called off: its page says so. */
    private boolean beingPaid(HttpServletRequest request, HttpServletResponse response) {
        Optional<CartId> paid = cookie.read(request).filter(awaited::open);
        paid.ifPresent(cart -> Pages.seeOther(response, to("/orders/" + cart)));
        return paid.isPresent();
    }

    @Override
    void change(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (beingPaid(request, response)) {
            return;
        }
        if (request.getServletPath().equals("/cart/coupon")) {
            coupon(request, response);
            return;
        }
        Quantities quantities = Quantities.of(request);
        boolean lines = request.getServletPath().equals("/cart/lines");
        Optional<Cart> before = trolley.find(cookie.read(request));
        if (lines && before.isPresent()) {
            done(request, response, trolley.set(before.get(), set(request, quantities)), quantities.notes());
        } else if (!lines && !quantities.some().isEmpty()) {
            Trolley.Changed changed = trolley.add(cookie.read(request), quantities.some());
            if (before.isEmpty()) {
                changed = changed.in(account(request, changed.cart()));
            }
            done(request, response, changed, quantities.notes());
        } else {
            List<String> notes = quantities.wrong().isEmpty()
                    ? List.of(Say.say("Nothing was added. Go back and write how many you want."))
                    : quantities.notes();
            write(response, CONFLICT, "cart", baskets.of(before, notes));
        }
    }

    private void coupon(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Cart> cart = trolley.find(cookie.read(request));
        if (cart.isEmpty()) {
            Pages.seeOther(response, to("/cart"));
        } else if (typed(request, "do").equals("without")) {
            trolley.withdraw(cart.get());
            Pages.seeOther(response, to("/cart"));
        } else {
            done(request, response, trolley.redeem(cart.get(), typed(request, "coupon")), List.of());
        }
    }

    /** A new cart of a signed-in customer is the account's, put together with what the account's holds. */
    private Cart account(HttpServletRequest request, Cart opened) {
        return sessions.find(request)
                .flatMap(session -> accounts.claim(session.account().id().value(), Optional.of(opened.id()))
                        .cart())
                .flatMap(cart -> trolley.find(Optional.of(cart)))
                .orElse(opened);
    }

    private void done(
            HttpServletRequest request, HttpServletResponse response, Trolley.Changed changed, List<String> more)
            throws IOException {
        cookie.write(request, response, changed.cart());
        List<String> notes = new ArrayList<>(more);
        notes.addAll(changed.notes());
        if (notes.isEmpty()) {
            Pages.seeOther(response, to("/cart"));
        } else {
            write(response, CONFLICT, "cart", baskets.of(Optional.of(changed.cart()), notes));
        }
    }

    /** What the fields say, and the line whose own button was pressed taken away. */
    private static Map<VariantId, Integer> set(HttpServletRequest request, Quantities quantities) {
        return VariantId.parse(typed(request, "remove"))
                .map(variant -> Map.of(variant, 0))
                .orElse(quantities.pieces());
    }
}
