package io.vitrine.ui.storefront;

import io.vitrine.commerce.notification.GuestOrders;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.entrance.TextField;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** A guest has the links to all own orders mailed. The page that follows is the same for every address. */
@WebServlet("/find-order")
public class FindOrderServlet extends StorePage {

    private static final int EMAIL = 254;

    @Inject
    @SuppressWarnings("NullAway.Init")
    GuestOrders orders;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(response, 200, "find-order", page("", Map.of(), "", false));
    }

    @Override
    void change(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String email = typed(request, "email").strip();
        try {
            requireProof(request);
            orders.ask(email);
            write(response, 200, "find-order", page(email, Map.of(), "", true));
        } catch (Problem problem) {
            FindOrderPage again = page(email, spokenCures(problem), spokenNotice(problem), false);
            write(response, problem.status(), "find-order", again);
        }
    }

    private static Map<String, String> spokenCures(Problem problem) {
        Map<String, String> cures = cures(problem);
        cures.replaceAll((field, cure) -> Say.say(cure));
        return cures;
    }

    private static String spokenNotice(Problem problem) {
        return problem.errors().isEmpty() ? Say.say(problem.title()) + ". " + Say.say(problem.detail()) : "";
    }

    private FindOrderPage page(String email, Map<String, String> errors, String notice, boolean sent) {
        return new FindOrderPage(
                frames.own(Say.say("Find your order"), ""),
                TextField.of("email", Say.say("Email"), "email", "email", EMAIL)
                        .typed(email)
                        .judged(errors),
                notice,
                sent);
    }
}
