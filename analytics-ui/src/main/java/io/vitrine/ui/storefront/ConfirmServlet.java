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
            Pages.seeOther(response, Say.to(next(cart)));
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
                Pages.seeOther(response, Say.to(order.get()));
            } else {
                write(
                        response,
                        200,
                        "confirm",
                        said(
                                Say.say("Confirmed"),
                                Say.say(
                                        "This address is yours. Go back to the page where you ordered, and go on there.")));
            }
            return;
        }
        CartId cart = cart(request);
        String email = contacts.awaiting(cart.value()).orElse("");
        try {
            if (typed(request, "do").equals("again")) {
                contacts.ask(cart.value());
                String sent = Say.say("A new mail is on its way. Use its code.");
                write(response, 200, "confirm", page(cart, email, Map.of(), sent));
                return;
            }
            contacts.type(cart.value(), typed(request, "code"));
            Pages.seeOther(response, Say.to(next(cart)));
        } catch (Problem problem) {
            if (email.isEmpty()) {
                throw problem;
            }
            int status = problem.errors().isEmpty() ? problem.status() : UNPROCESSABLE;
            write(response, status, "confirm", page(cart, email, spokenCures(problem), spokenNotice(problem)));
        }
    }

    private void byLink(HttpServletResponse response, String link) throws IOException {
        if (!contacts.good(link)) {
            write(
                    response,
                    UNPROCESSABLE,
                    "confirm",
                    said(
                            Say.say("This link is over"),
                            Say.say("It was used, or is older than a day.") + " "
                                    + Say.say("Go back to the page where you ordered, and have a new mail sent.")));
            return;
        }
        write(
                response,
                200,
                "confirm",
                new ConfirmPage(
                        frames.own(Say.say("Confirm your address"), ""),
                        Say.say("Is this your address?"),
                        Say.say(
                                "Somebody ordered at {0} with the address that this link was mailed to. If it was you, say so.",
                                Frames.business().name()),
                        Say.to("/confirm"),
                        link,
                        Optional.empty(),
                        "",
                        false));
    }

    private ConfirmPage page(CartId cart, String email, Map<String, String> errors, String notice) {
        return new ConfirmPage(
                frames.own(Say.say("Confirm your address"), ""),
                Say.say("Confirm your address"),
                Say.say("We wrote to {0}. Write the six digits of the mail here, or follow its link.", email),
                Say.to("/confirm/" + cart),
                "",
                Optional.of(TextField.of("code", Say.say("Code"), "text", "one-time-code", CODE)
                        .judged(errors)),
                notice,
                false);
    }

    private ConfirmPage said(String heading, String lead) {
        return new ConfirmPage(frames.own(heading, ""), heading, lead, "", "", Optional.empty(), "", true);
    }

    private static Map<String, String> spokenCures(Problem problem) {
        Map<String, String> cures = cures(problem);
        cures.replaceAll((field, cure) -> Say.say(cure));
        return cures;
    }

    private static String spokenNotice(Problem problem) {
        return problem.errors().isEmpty() ? Say.say(problem.title()) + ". " + Say.say(problem.detail()) : "";
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
