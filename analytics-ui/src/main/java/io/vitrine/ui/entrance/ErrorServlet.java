package io.vitrine.ui.entrance;

import io.vitrine.core.operations.RequestIds;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.ProblemResponse;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The page for what the server could not answer otherwise. */
@WebServlet("/error")
public class ErrorServlet extends FormServlet {

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object given = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = given instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND;
        if (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .startsWith("/api")) {
            ProblemResponse.write(response, problem(status), RequestIds.of(request));
            return;
        }
        Message message = status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                ? Message.of("This did not work", "It failed on our side. Nothing is lost; try again in a moment.")
                : Message.of("There is no such page", "The address may be old or mistyped.");
        pages.message(
                response, status, message.link("/", "Go to the start").reported(Optional.of(RequestIds.of(request))));
    }

    private static Problem problem(int status) {
        return status == HttpServletResponse.SC_NOT_FOUND
                ? Problem.notFound("address")
                : Problem.of(status, "failed", "This did not work", "Read the description of the API at /openapi.");
    }
}
