package io.vitrine.ui.storefront;

import static io.vitrine.ui.storefront.Say.to;

import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.checkout.AwaitedPayment;
import io.vitrine.commerce.checkout.AwaitedPayments;
import io.vitrine.commerce.guest.Confirmation;
import io.vitrine.commerce.guest.GuestContacts;
import io.vitrine.commerce.notification.MailChoices;
import io.vitrine.commerce.processing.OrderProgress;
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

    /** Seconds until the page looks again: who has just paid looks more often. */
    private static final String SOON = "3";

    private static final String LATER = "15";

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrderTracking tracking;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OrderPages orderPages;

    @Inject
    @SuppressWarnings("NullAway.Init")
    AwaitedPayments awaited;

    @Inject
    @SuppressWarnings("NullAway.Init")
    AwaitedPages awaitedPages;

    @Inject
    @SuppressWarnings("NullAway.Init")
    MailChoices choices;

    @Inject
    @SuppressWarnings("NullAway.Init")
    GuestContacts contacts;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CartId cart = cart(request);
        String address = "/orders/" + cart;
        String proof = typed(request, "mail");
        Optional<Confirmation> asked = contacts.ofCart(cart.value()).filter(Confirmation::awaited);
        if (!proof.isEmpty() && asked.isEmpty()) {
            Pages.seeOther(response, to(address));
            return;
        }
        Optional<OrderProgress> order = tracking.ofCart(cart.value());
        Optional<AwaitedPayment> waiting = order.isPresent() ? Optional.empty() : awaited.ask(cart);
        if (waiting.isPresent()) {
            awaited(response, cart, waiting.get(), typed(request, "returned").isEmpty() ? LATER : SOON);
            return;
        }
        OrderPage page = order.or(() -> tracking.ofCart(cart.value()))
                .map(found -> orderPages
                        .of(found, address)
                        .with(asked.map(one -> new OrderPage.Confirm(
                                found.contact().getString("email", ""), to(address), one.holds(), proof))))
                .orElseThrow(() -> Problem.notFound("order"));
        if (cookie.read(request).equals(Optional.of(cart))) {
            cookie.forget(request, response);
        }
        write(response, 200, "order", page);
    }

    /** The guest confirms the address, or has the mail sent again. */
    @Override
    void change(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CartId cart = cart(request);
        if (typed(request, "do").equals("again")) {
            contacts.ask(cart.value());
            Pages.seeOther(response, to("/confirm/" + cart));
            return;
        }
        if (!choices.confirm(typed(request, "mail"))) {
            throw Problem.of(
                    422,
                    "link_over",
                    Say.say("This mail is too old"),
                    Say.say("Open the order again, and have a new mail sent to confirm the address."));
        }
        Pages.seeOther(response, to("/orders/" + cart));
    }

    private static CartId cart(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .filter(path -> path.length() > 1)
                .flatMap(path -> CartId.parse(path.substring(1)))
                .orElseThrow(() -> Problem.notFound("order"));
    }

    /** A page that looks again by itself while the money is waited for. */
    private void awaited(HttpServletResponse response, CartId cart, AwaitedPayment payment, String again)
            throws IOException {
        if (payment.stage() == AwaitedPayment.Stage.OPEN) {
            response.setHeader("Refresh", again);
        }
        write(response, 200, "awaited", awaitedPages.of(cart, payment));
    }
}
