package io.vitrine.ui.storefront;

import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.guest.GuestContacts;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.entrance.Pages;
import io.vitrine.ui.entrance.TextField;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Where a guest writes the mailed code, or comes to from the mail's link. Opening the link does nothing by itself. */
@WebServlet("/confirm/*")
public class ConfirmServlet extends StorePage {

    private static final int UNPROCESSABLE = 422;
    private static final int CODE = 12;

    @Inject
    @SuppressWarnings("NullAway.Init")
    GuestContacts contacts;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String link = typed(request, "link");
        if (!link.isEmpty()) {
            byLink(response, link);
            return;
        }
        CartId cart = cart(request);
        Optional<String> email = contacts.awaiting(cart.value());
        if (email.isEmpty()) {
            Pages.seeOther(response, next(cart));
            return;
        }
        write(response, 200, "confirm", page(cart, email.get(), Map.of(), ""));
    }

    @Override
    void change(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String link = typed(request, "link");
        if (!link.isEmpty()) {
            Optional<String> order = contacts.follow(link).map(id -> "/orders/" + new CartId(id));
            if (order.isPresent()) {
                Pages.seeOther(response, order.get());
            } else {
                write(
                        response,
                        200,
                        "confirm",
                        said(
                                "Confirmed",
                                "This address is yours. Go back to the page where you ordered, and go on there."));
            }
            return;
        }
        CartId cart = cart(request);
        String email = contacts.awaiting(cart.value()).orElse("");
        try {
            if (typed(request, "do").equals("again")) {
                contacts.ask(cart.value());
                write(response, 200, "confirm", page(cart, email, Map.of(), "A new mail is on its way. Use its code."));
                return;
            }
            contacts.type(cart.value(), typed(request, "code"));
            Pages.seeOther(response, next(cart));
        } catch (Problem problem) {
            if (email.isEmpty()) {
                throw problem;
            }
            int status = problem.errors().isEmpty() ? problem.status() : UNPROCESSABLE;
            write(response, status, "confirm", page(cart, email, cures(problem), notice(problem)));
        }
    }

    private void byLink(HttpServletResponse response, String link) throws IOException {
        if (!contacts.good(link)) {
            write(
                    response,
                    UNPROCESSABLE,
                    "confirm",
                    said(
                            "This link is over",
                            "It was used, or is older than a day. Go back to the page where you ordered, and have a new mail"
                                    + " sent."));
            return;
        }
        write(
                response,
                200,
                "confirm",
                new ConfirmPage(
                        frames.own("Confirm your address", ""),
                        "Is this your address?",
                        "Somebody ordered at " + Frames.business().name()
                                + " with the address that this link was mailed to. If it was you, say so.",
                        "/confirm",
                        link,
                        Optional.empty(),
                        "",
                        false));
    }

    private ConfirmPage page(CartId cart, String email, Map<String, String> errors, String notice) {
        return new ConfirmPage(
                frames.own("Confirm your address", ""),
                "Confirm your address",
                "We wrote to " + email + ". Write the six digits of the mail here, or follow its link.",
                "/confirm/" + cart,
                "",
                Optional.of(TextField.of("code", "Code", "text", "one-time-code", CODE)
                        .judged(errors)),
                notice,
                false);
    }

    private ConfirmPage said(String heading, String lead) {
        return new ConfirmPage(frames.own(heading, ""), heading, lead, "", "", Optional.empty(), "", true);
    }

    private String next(CartId cart) {
        return contacts.ofCart(cart.value()).isPresent() ? "/orders/" + cart : "/checkout";
    }

    private static CartId cart(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .filter(path -> path.length() > 1)
                .flatMap(path -> CartId.parse(path.substring(1)))
                .orElseThrow(() -> Problem.notFound("page"));
    }
}
