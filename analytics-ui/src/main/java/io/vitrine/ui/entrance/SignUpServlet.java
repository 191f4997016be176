package io.vitrine.ui.entrance;

import io.vitrine.core.forms.FormProofs;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.identity.signup.SignUp;
import io.vitrine.identity.signup.SignUpRequest;
import io.vitrine.identity.signup.SignedUp;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Signs a business up, on the platform's host. */
@WebServlet("/signup")
public class SignUpServlet extends FormServlet {

    @Inject
    @SuppressWarnings("NullAway.Init")
    SignUp signUp;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FormProofs proofs;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Hosts hosts;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        platformOnly();
        pages.write(response, 200, "signup", SignUpForm.fresh(hosts.addressSuffix()));
    }

    @Override
    void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        platformOnly();
        SignUpRequest typed = new SignUpRequest(
                text(request, "name").strip(),
                Optional.of(text(request, "slug").strip()),
                text(request, "country"),
                Optional.of(text(request, "currency")),
                Optional.of(text(request, "zone")),
                new SignUpRequest.Owner(
                        text(request, "owner").strip(), text(request, "email").strip(), text(request, "password")));
        try {
            proofs.require(text(request, ProofServlet.FIELD));
            SignedUp signed = signUp.register(typed);
            Pages.seeOther(
                    response, "/signup/sent?business=" + URLEncoder.encode(signed.slug(), StandardCharsets.UTF_8));
        } catch (Problem problem) {
            pages.write(
                    response, problem.status(), "signup", SignUpForm.refused(typed, problem, hosts.addressSuffix()));
        }
    }

    private static void platformOnly() {
        if (!onPlatform()) {
            throw Problem.notFound("page");
        }
    }
}
