package io.vitrine.ui.entrance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ResourceBundle;

/** Explains a problem of the API: the {@code type} of each problem leads here. */
@WebServlet("/problems/*")
public class ProblemServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("io.vitrine.ui.entrance.problems");

    @Inject
    transient Pages pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        String code = path == null ? "" : path.substring(1);
        if (TEXTS.containsKey(code)) {
            pages.message(
                    response,
                    200,
                    Message.of("Problem: " + code, TEXTS.getString(code).split("\\|", -1)));
        } else {
            pages.message(response, 404, Message.of("No such problem", "The API uses no problem type of this name."));
        }
    }
}
