package io.vitrine.ui.entrance;

import io.vitrine.core.problem.Problem;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the hosts of a suspended business show. */
@WebServlet("/suspended")
public class SuspendedServlet extends FormServlet {

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getDispatcherType() != DispatcherType.FORWARD) {
            throw Problem.notFound("page");
        }
        pages.message(
                response,
                HttpServletResponse.SC_FORBIDDEN,
                Message.of(
                        "This business is closed for now",
                        "The platform's operators have suspended it. Nothing is deleted, and its owners have been told"
                                + " why.",
                        "If it is yours, answer the mail that you were sent."));
    }
}
