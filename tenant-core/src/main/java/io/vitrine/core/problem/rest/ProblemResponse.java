package io.vitrine.core.problem.rest;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.TryLater;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes problem details to a response, from a filter or from a resource. */
public final class ProblemResponse {

    private ProblemResponse() {}

    public static Response of(Problem problem) {
        String requestId = CurrentCall.find().map(Call::requestId).orElse("unknown");
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(ProblemJson.MEDIA_TYPE)
                .entity(ProblemJson.of(problem, requestId).toString());
        if (problem.status() == 401) {
            response.header("WWW-Authenticate", "Bearer");
        }
        if (problem instanceof TryLater later) {
            later.headers().forEach(response::header);
        }
        return response.build();
    }

    public static void write(HttpServletResponse response, Problem problem, String requestId) throws IOException {
        byte[] body = ProblemJson.of(problem, requestId).toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.status());
        response.setContentType(ProblemJson.MEDIA_TYPE);
        response.setContentLength(body.length);
        if (problem instanceof TryLater later) {
            later.headers().forEach(response::setHeader);
        }
        response.getOutputStream().write(body);
    }
}
