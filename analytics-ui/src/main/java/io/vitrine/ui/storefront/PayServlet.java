package io.vitrine.ui.storefront;

import static io.vitrine.ui.storefront.Say.to;

import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.checkout.AwaitedPayments;
import io.vitrine.commerce.checkout.ComingBack;
import io.vitrine.commerce.payment.Handover;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.entrance.Pages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Leads from the shop to the gateway's page. Browsers hold what answers a form to the form's own policy, so that the checkout
 * cannot send anybody to another origin itself: this page does, by a link that goes on by itself, or by a form of its own.
 */
@WebServlet("/checkout/pay/*")
public class PayServlet extends StorePage {

    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
            + " frame-ancestors 'none'; form-action 'self' ";

    @Inject
    @SuppressWarnings("NullAway.Init")
    AwaitedPayments awaited;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CartId cart = CartPaths.cart(request);
        Optional<Handover> handover = awaited.handOver(cart, ComingBack.to(frames.address(""), cart));
        Optional<URI> address = handover.flatMap(Handover::address).map(URI::create);
        if (handover.isEmpty() || address.isEmpty()) {
            Pages.seeOther(response, to("/orders/" + cart));
            return;
        }
        lead(response, cart, handover.get(), address.get());
    }

    private void lead(HttpServletResponse response, CartId cart, Handover handover, URI address) throws IOException {
        boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        if (!web || address.getHost() == null) {
            throw Problem.of(502, "gateway-address", "That is no page to pay on", "Choose another way to pay.");
        }
        String whole = address.toASCIIString();
        if (handover.form().isEmpty()) {
            response.setHeader("Refresh", "0; url=" + whole);
        } else {
            response.setHeader(
                    "Content-Security-Policy", POLICY + address.getScheme() + "://" + address.getRawAuthority());
        }
        write(
                response,
                200,
                "pay",
                new PayPage(
                        frames.own(Say.say("Pay"), "/checkout"),
                        handover.gateway(),
                        whole,
                        new TreeMap<>(handover.form())
                                .entrySet().stream()
                                        .map(field -> new PayPage.Field(field.getKey(), field.getValue()))
                                        .toList(),
                        to("/checkout/cancelled/" + cart)));
    }
}
