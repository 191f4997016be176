package io.vitrine.ui.customer.orders;

import io.vitrine.core.problem.Problem;
import io.vitrine.identity.customer.CustomerSession;
import io.vitrine.ui.customer.Frame;
import io.vitrine.ui.customer.OwnPage;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The customer's first page. */
@WebServlet("/app/customer/*")
public class HomeServlet extends OwnPage {

    private static final Map<String, String> SAID = Map.of(
            "merged", "What you had put into the cart is together with what was in your account's cart.",
            "paid", "Paid. Thank you.");

    @Inject
    @SuppressWarnings("NullAway.Init")
    HomeViews views;

    @Override
    protected void show(CustomerSession session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getPathInfo() != null && !request.getPathInfo().equals("/")) {
            throw Problem.notFound("page");
        }
        pages().page(
                        response,
                        200,
                        "customer/home",
                        views.of(
                                frame(session, "Overview", Frame.HOME),
                                formats(),
                                SAID.getOrDefault(typed(request, "said"), "")));
    }
}
