package io.vitrine.ui.entrance;

import io.vitrine.core.forms.FormProofs;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Gives the browser in front of a form that anybody may send something to work out; see {@code proof.jte}. */
@WebServlet("/proof")
public class ProofServlet extends FormServlet {

    /** The field that brings the answer. */
    static final String FIELD = "proof";

    @Inject
    @SuppressWarnings("NullAway.Init")
    FormProofs proofs;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = proofs.challenge().json().toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
