package io.vitrine.ui.entrance;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells people that the business does not let them work from where they are. */
@WebServlet("/elsewhere")
public class ElsewhereServlet extends FormServlet {

    private static final int FORBIDDEN = 403;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.message(
                response,
                FORBIDDEN,
                Message.of(
                                "Not from this address",
                                "This business lets you work from certain networks only. Use one of them, or ask an owner to"
                                        + " allow the one you are in.")
                        .link("/app/", "Try again"));
    }
}
