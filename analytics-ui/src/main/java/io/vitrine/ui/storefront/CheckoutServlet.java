package io.vitrine.ui.storefront;

import static io.vitrine.ui.storefront.Say.to;

import io.vitrine.commerce.cart.Cart;
import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.checkout.AwaitedPayments;
import io.vitrine.commerce.checkout.Checkout;
import io.vitrine.commerce.checkout.ComingBack;
import io.vitrine.commerce.guest.GuestContacts;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.money.Money;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.TryLater;
import io.vitrine.identity.customer.CustomerSession;
import io.vitrine.identity.customer.CustomerSessions;
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
import org.jspecify.annotations.Nullable;

/** Ordering on one page, as a guest or as the customer who is signed in. Nothing but the total that was seen is paid. */
@WebServlet("/checkout")
public class CheckoutServlet extends StorePage {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;
    private static final String UNPAID =
            "Nothing was paid. Your cart is as it was: pay another way, or change it first.";

    @Inject
    @SuppressWarnings("NullAway.Init")
    Trolley trolley;

    @Inject
    @SuppressWarnings("NullAway.Init")
    TillPages tillPages;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Till till;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Checkout checkout;

    @Inject
    @SuppressWarnings("NullAway.Init")
    AwaitedPayments awaited;

    @Inject
    @SuppressWarnings("NullAway.Init")
    GuestContacts contacts;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Reminding reminding;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CustomerSessions sessions;

    @Override
    boolean knowsCustomers() {
        return true;
    }

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Cart> cart = filled(request);
        if (cart.isEmpty()) {
            Pages.seeOther(response, to("/cart"));
            return;
        }
        if (awaited.open(cart.get().id())) {
            Pages.seeOther(response, to("/orders/" + cart.get().id()));
            return;
        }
        Typed typed = Typed.known(
                cart.get(), sessions.find(request), Frames.business().country());
        if (cart.get().address().isEmpty()) {
            typed = typed.with(tillPages.known());
        }
        List<String> notes = typed(request, "unpaid").isEmpty() ? List.of() : List.of(Say.say(UNPAID));
        write(response, 200, "checkout", tillPages.of(cart.get(), typed, Map.of(), notes));
    }

    @Override
    void change(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<CartId> known = cookie.read(request);
        Optional<Cart> cart = filled(request);
        Typed typed = Typed.sent(request).with(tillPages.chosen(typed(request, "use")));
        cart.ifPresent(filled -> reminding.keep(filled, typed));
        if (cart.isEmpty()) {
            Pages.seeOther(response, to(known.map(id -> "/orders/" + id).orElse("/cart")));
        } else if (typed(request, "do").equals("reckon")
                || !typed(request, "use").isEmpty()) {
            write(response, 200, "checkout", tillPages.of(cart.get(), typed, Map.of(), List.of()));
        } else if (typed(request, "do").equals("without")) {
            write(response, 200, "checkout", tillPages.of(trolley.withdraw(cart.get()), typed, Map.of(), List.of()));
        } else if (newCode(request, cart.get()) || typed(request, "do").equals("coupon")) {
            Trolley.Changed changed = trolley.redeem(cart.get(), typed(request, "coupon"));
            int status = changed.notes().isEmpty() ? HttpServletResponse.SC_OK : UNPROCESSABLE;
            write(response, status, "checkout", tillPages.of(changed.cart(), typed, Map.of(), changed.notes()));
        } else {
            order(request, response, cart.get(), typed);
        }
    }

    /** A code that was typed and not used yet: it is used first, so that nobody pays more than expected. */
    private static boolean newCode(HttpServletRequest request, Cart cart) {
        String code = typed(request, "coupon").strip();
        return !code.isEmpty() && cart.coupon().filter(code::equalsIgnoreCase).isEmpty();
    }

    private void order(HttpServletRequest request, HttpServletResponse response, Cart cart, Typed typed)
            throws IOException {
        Map<String, String> errors = errors(cart, typed);
        if (!errors.isEmpty()) {
            write(response, UNPROCESSABLE, "checkout", tillPages.of(cart, typed, errors, List.of()));
            return;
        }
        try {
            as(sessions.find(request), () -> place(cart, typed));
            if (awaited.open(cart.id())) { // the cart stays until it is paid
                Pages.seeOther(response, to("/checkout/pay/" + cart.id()));
                return;
            }
            cookie.forget(request, response);
            Pages.seeOther(response, to("/orders/" + cart.id()));
        } catch (Problem problem) {
            if (problem.code().equals("cart_ordered")) {
                cookie.forget(request, response);
                Pages.seeOther(response, to("/orders/" + cart.id()));
                return;
            }
            if (problem.code().equals("contact_unproved")) {
                mail(cart);
                Pages.seeOther(response, to("/confirm/" + cart.id()));
                return;
            }
            if (problem instanceof TryLater later) {
                later.headers().forEach(response::setHeader);
            }
            Cart now = trolley.find(Optional.of(cart.id())).orElse(cart);
            write(response, problem.status(), "checkout", tillPages.of(now, typed, Map.of(), List.of(words(problem))));
        }
    }

    /** Where enough mails have gone out, one of their codes is still good. */
    private void mail(Cart cart) {
        try {
            contacts.ask(cart.id().value());
        } catch (Problem enough) {
            if (enough.status() != TOO_MANY) {
                throw enough;
            }
        }
    }

    private void place(Cart cart, Typed typed) {
        Till.Filled filled = till.fill(cart.id(), typed);
        Money total = filled.total()
                .orElseThrow(() -> Problem.of(
                        CONFLICT,
                        "shipping_changed",
                        Say.say("It cannot go that way any more"),
                        Say.say("Choose the delivery again.")));
        if (!total.text().equals(typed.get("seen"))) {
            throw Problem.of(
                    CONFLICT,
                    "total_changed",
                    Say.say("The total is now {0}", Frames.formats().money(total.amount())),
                    filled.lost().map(words -> words + " ").orElse("")
                            + Say.say(
                                    "Nothing was ordered. Look at the summary, and press the button again if it is right."));
        }
        checkout.place(
                cart.id(),
                tillPages.choice(typed.get("payment")).orElseThrow(),
                ComingBack.to(frames.address(""), cart.id()),
                Optional.empty(),
                order -> Answer.created("{}"));
    }

    private Map<String, String> errors(Cart cart, Typed typed) {
        Map<String, String> errors = new LinkedHashMap<>(typed.errors());
        if (till.offer(cart, typed).deliveries().stream()
                .noneMatch(option -> option.id().equals(typed.get("delivery")))) {
            errors.put("delivery", Say.say("Choose how it gets to you."));
        }
        if (tillPages.choice(typed.get("payment")).isEmpty()) {
            errors.put("payment", Say.say("Choose how you pay."));
        }
        return errors;
    }

    /** The visitor's cart, when there is something in it to be ordered. */
    private Optional<Cart> filled(HttpServletRequest request) {
        return trolley.find(cookie.read(request)).filter(cart -> !cart.lines().isEmpty());
    }

    private static String words(Problem problem) {
        return problem.errors().isEmpty()
                ? Say.say(problem.title()) + ". " + Say.say(problem.detail())
                : Say.say(cure(problem));
    }

    /** Does it in the name of the customer who is signed in, if one is. */
    private static void as(Optional<CustomerSession> customer, Runnable work) {
        if (customer.isEmpty()) {
            work.run();
            return;
        }
        @Nullable Call before = CurrentCall.enter(customer.get().call());
        try {
            work.run();
        } finally {
            CurrentCall.leave(before);
        }
    }
}
