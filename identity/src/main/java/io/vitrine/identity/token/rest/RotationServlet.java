package io.vitrine.identity.token.rest;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.core.problem.rest.ProblemResponse;
import io.vitrine.identity.token.SigningKeys;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * An operator's command, on the platform's own host: {@code {"reason": "...", "compromised": "yes"}} rotates the signing
 * key with notice, or at once when it became known. For whoever does not know the configured token it does not exist.
 */
@WebServlet("/ops/signing-keys/rotation")
public class RotationServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int REASON = 300;
    private static final int BODY = 2_000;

    @Inject
    transient SigningKeys keys;

    @Inject
    @ConfigProperty(name = "vitrine.operator.token")
    transient Optional<String> token;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Call call = CurrentCall.require();
        try {
            if (call.tenant().isPresent() || !known(request.getHeader("Authorization"))) {
                throw Problem.notFound("address");
            }
            CurrentCall.run(Call.platform("operator"), () -> rotate(body(request)));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (Problem problem) {
            ProblemResponse.write(response, problem, call.requestId());
        }
    }

    private void rotate(JsonBody body) {
        String reason = body.text("reason");
        if (reason.isBlank() || reason.length() > REASON) {
            throw body.wrong("reason", "Say why, in 1 to 300 characters.");
        }
        if (body.optional("compromised").filter("yes"::equals).isPresent()) {
            keys.withdraw(reason);
        } else {
            keys.rotate(reason);
        }
    }

    private static JsonBody body(HttpServletRequest request) {
        try {
            return JsonBody.parse(new String(request.getInputStream().readNBytes(BODY), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Problem.of(400, "unreadable", "The body could not be read", "Send one valid JSON object.");
        }
    }

    private boolean known(@Nullable String given) {
        return given != null
                && token.filter(expected -> !expected.isBlank())
                        .map(expected -> MessageDigest.isEqual(bytes("Bearer " + expected), bytes(given)))
                        .orElse(false);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
