package io.vitrine.core.audit.trail.rest;

import io.vitrine.core.audit.proof.SealKey;
import io.vitrine.core.audit.trail.Checkpoints;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The public keys of the seals, old ones too, for everybody: one line each, as the verifier reads them. */
@WebServlet("/.well-known/vitrine-seal-keys.txt")
public class SealKeysServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Checkpoints checkpoints;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = checkpoints.keys().stream()
                .map(SealKey::line)
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/plain; charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=300");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
