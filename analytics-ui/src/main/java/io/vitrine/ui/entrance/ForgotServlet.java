package io.vitrine.ui.entrance;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.forms.FormProofs;
import io.vitrine.core.mail.MailSink;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.identity.recovery.PasswordReset;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends a link to a new password. The page that follows is the same for every address. */
@WebServlet("/forgot")
public class ForgotServlet extends FormServlet {

    @Inject
    @SuppressWarnings("NullAway.Init")
    PasswordReset reset;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FormProofs proofs;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Hosts hosts;

    @Inject
    @SuppressWarnings("NullAway.Init")
    MailSink sink;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.write(response, 200, "forgot", new ForgotForm(business(), "", "", ""));
    }

    @Override
    void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String email = text(request, "email").strip();
        try {
            proofs.require(text(request, ProofServlet.FIELD));
            reset.ask(email);
            pages.message(response, 200, sent());
        } catch (Problem problem) {
            pages.write(response, problem.status(), "forgot", ForgotForm.refused(business(), email, problem));
        }
    }

    private Message sent() {
        Message message = Message.of(
                "Check your mail",
                "If this address has an account here, a link to a new password is on its way. It works once, for 30"
                        + " minutes.",
                "Nothing came? Look into the folder for unwanted mail, and check that this is the address of your"
                        + " business.");
        return sink.exists() ? message.link(hosts.platformUrl() + "/dev/mail", "Show the mail that was sent") : message;
    }

    private static String business() {
        return CurrentCall.require()
                .tenant()
                .orElseThrow(() -> Problem.notFound("page"))
                .name();
    }
}
