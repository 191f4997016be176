package io.vitrine.core.problem.rest;

import io.vitrine.core.problem.Problem;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** Everything else: what the framework refuses keeps its status, what fails is logged with the request's id and becomes 500. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(FailureMapper.class.getName());

    @Override
    public Response toResponse(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return ProblemResponse.of(problem);
            }
        }
        if (failure instanceof WebApplicationException refused) {
            return framework(refused.getResponse());
        }
        if (failure instanceof jakarta.json.JsonException || failure instanceof jakarta.json.bind.JsonbException) {
            return ProblemResponse.of(unreadable());
        }
        LOG.log(Level.ERROR, "A request failed", failure);
        return ProblemResponse.of(Problem.of(
                500,
                "failed",
                "Something failed on our side",
                "Nothing was changed. Try again; the id helps us find it."));
    }

    private static Response framework(Response response) {
        int status = response.getStatus();
        if (status < 400) {
            return response;
        }
        return ProblemResponse.of(
                switch (status) {
                    case 400 -> unreadable();
                    case 404 -> Problem.notFound("address");
                    case 405 ->
                        Problem.of(405, "method-not-allowed", "This address does not do that", "Use another method.");
                    case 406 ->
                        Problem.of(406, "not-acceptable", "No such representation", "Ask for application/json.");
                    case 413 -> Problem.of(413, "too-large", "The body is too large", "Send less at once.");
                    case 415 ->
                        Problem.of(
                                415,
                                "unsupported-media-type",
                                "This kind of body is not understood",
                                "Send application/json.");
                    default -> Problem.of(status, "refused", "Refused", "The request could not be served.");
                });
    }

    private static Problem unreadable() {
        return Problem.of(400, "unreadable", "The body could not be read", "Send valid JSON of the documented shape.");
    }
}
