package io.vitrine.identity.oauth.rest;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.ProblemResponse;
import io.vitrine.identity.oauth.OAuthRefused;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Takes a form of a program by POST; nothing in the address, no cookie, no cache. */
abstract class FormServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "application/x-www-form-urlencoded";

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Pragma", "no-cache");
        Call call = CurrentCall.require();
        try {
            if (call.tenant().isEmpty()) {
                throw Problem.notFound("address");
            }
            requireForm(request);
            write(response, HttpServletResponse.SC_OK, take(request, authorization(request)));
        } catch (OAuthRefused refused) {
            refuse(request, response, refused);
        } catch (Problem problem) {
            ProblemResponse.write(response, problem, call.requestId());
        }
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Allow", "POST");
        ProblemResponse.write(
                response,
                Problem.of(405, "method-not-allowed", "This address does not do that", "Use POST."),
                CurrentCall.require().requestId());
    }

    /** Does what the form says. */
    abstract JsonObject take(HttpServletRequest request, Optional<String> authorization);

    static Optional<String> authorization(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"));
    }

    private static void requireForm(HttpServletRequest request) {
        String type = request.getContentType();
        boolean form = type != null && type.toLowerCase(Locale.ROOT).startsWith(FORM);
        if (!form || request.getQueryString() != null) {
            throw OAuthRefused.form();
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, OAuthRefused refused)
            throws IOException {
        if (refused.status() == HttpServletResponse.SC_UNAUTHORIZED
                && authorization(request).isPresent()) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"vitrine\"");
        }
        JsonObject body = Json.createObjectBuilder()
                .add("error", refused.error())
                .add("error_description", refused.description())
                .build();
        write(response, refused.status(), body);
    }

    static void write(HttpServletResponse response, int status, JsonObject json) throws IOException {
        byte[] body = json.toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
